using System.CommandLine;
using FeedbackLoop.Cli.Commands.Interviews.Answering;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Input;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;
using FeedbackLoop.Interviews.Passages;

namespace FeedbackLoop.Cli.Commands.Interviews;

/// <summary><c>loop interview answers</c>: what in an interview seems to answer open probes; a person says whether it does.</summary>
internal sealed class InterviewAnswersCommand : LoopCommand
{
    private readonly InterviewIdArgument _id = new();
    private readonly ProbePassagesOption _accept = new("--accept", "Keep a passage as the answer to a probe, such as 12.4=1204-1310; again for each further one: all are kept, or none.");
    private readonly ProbePassagesOption _reject = new("--reject", "Keep that a passage does not answer a probe: it is not listed for it again.");
    private readonly TextOption _text = new("--text", "ANSWER", "Other words for the answer that is accepted.");
    private readonly FlagOption _replace = new("--replace", "Put it in the place of an earlier answer.");
    private readonly NumberOption _limit = new("--limit", "How many passages for each question at most (3 unless said otherwise).", 1, 20);

    private readonly FlagOption _withRejected = new("--with-rejected", "List what was rejected too.");

    public InterviewAnswersCommand() : base("answers", "Find what in an interview answers open questions. At a terminal one key accepts, edits or rejects each; nothing is answered by itself.",
        "loop interview answers 3",
        "loop interview answers 3 --json",
        "loop interview answers 3 --accept 12.4=1204-1310",
        "loop interview answers 3 --reject 12.4=1204-1310",
        "loop interview answers 3 --accept 12.4=n7 --text \"five, all for month-end\"")
    {
        Add(_id);
        Add(_accept);
        Add(_reject);
        Add(_text);
        Add(_replace);
        Add(_limit);
        Add(_withRejected);
        Add(PacksOption.Shared);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var (id, accepted, text, limit) = (_id.In(call), _accept.In(call), _text.In(call), _limit.In(call) ?? 3);
        if (text is not null && accepted.Count != 1)
            throw new Misuse("--text goes with one --accept: give both, once each.");
        if (_replace.In(call) && accepted.Count == 0)
            throw new Misuse($"--replace goes with --accept: loop interview answers {id} --accept 12.4=1204-1310 --replace");
        call.AtMostOne(_accept, _reject);
        if (accepted.Count > 0)
            await AcceptAsync(call, id, accepted, text, cancellation);
        else if (_reject.In(call) is { Count: > 0 } rejected)
            await RejectAsync(call, id, rejected, cancellation);
        else if (call.IsTerminal && call.Shell.InputIsTerminal)
            await WalkAsync(call, id, limit, cancellation);
        else
            await ListAsync(call, id, limit, cancellation);
    }

    private async Task AcceptAsync(Call call, long id, IReadOnlyList<(ProbeId Probe, PassageKey Passage)> accepted, string? text, CancellationToken cancellation)
    {
        await using var store = await call.ReadWriteStoreAsync(cancellation);
        if (await store.ShowInterviewAsync(id, cancellation) is null)
            throw Missing.Interview(id);
        var replace = _replace.In(call);
        var accept = (await store.AcceptPassagesAsync(id, [.. accepted.Select(given => new PassageAnswer(given.Probe, given.Passage, text))], replace, cancellation))!;
        if (accept.Refused is { } refused)
            throw AcceptReport.Refusal(id, refused, replace);
        var kept = accept.Kept;
        if (call.Json)
            call.PrintJson(json => json.Array(kept, static (json, answer) => json.WriteFields(answer)), call.Shell.OutputIsTerminal);
        else
            Tabs.Write(call.Out, kept.Select(AcceptReport.Row));
        foreach (var sentence in kept.SelectMany(AcceptReport.Sentences))
            call.Say(sentence);
    }

    private static async Task RejectAsync(Call call, long id, IReadOnlyList<(ProbeId Probe, PassageKey Passage)> rejected, CancellationToken cancellation)
    {
        await using var store = await call.ReadWriteStoreAsync(cancellation);
        if (await store.ShowInterviewAsync(id, cancellation) is null)
            throw Missing.Interview(id);
        foreach (var (probe, _) in rejected)
        {
            if (await store.FindProbeAsync(probe, cancellation) is null)
                throw Missing.Probe(probe);
        }

        foreach (var (probe, passage) in rejected)
        {
            if (!await store.RejectPassageAsync(id, probe, passage, cancellation))
                throw Missing.Passage(id, passage);
        }

        if (call.Json)
            call.PrintJson(json => json.Array(rejected, static (json, given) => json.WriteRejected(given.Probe, given.Passage)), call.Shell.OutputIsTerminal);
        else
            Tabs.Write(call.Out, rejected.Select(given => (IReadOnlyList<string?>)[given.Probe.ToString(), "rejected", given.Passage.ToString()]));
    }

    private async Task ListAsync(Call call, long id, int limit, CancellationToken cancellation)
    {
        await using var store = await call.ReadStoreAsync(cancellation);
        var suggested = await SuggestAsync(call, store, id, limit, cancellation);
        if (call.Json)
            call.PrintJson(json => json.Array(suggested, static (json, answers) => json.WriteFields(answers)), call.Shell.OutputIsTerminal);
        else if (call.IsTerminal)
            PassageLayout.Write(call.Out, suggested, call.Shell.Columns());
        else
            Tabs.Write(call.Out, PassageLayout.Rows(suggested));
        await SaySourceAsync(call, store, id, suggested, cancellation);
    }

    private async Task WalkAsync(Call call, long id, int limit, CancellationToken cancellation)
    {
        await using var store = await call.ReadWriteStoreAsync(cancellation);
        var suggested = await SuggestAsync(call, store, id, limit, cancellation);
        await SaySourceAsync(call, store, id, suggested, cancellation);
        using var keys = new SingleKeys(call);
        await new AnswerWalk(call, store, id, keys).GoAsync([.. suggested.Where(answers => answers.Passages.Count > 0)], cancellation);
    }

    private async Task<IReadOnlyList<SuggestedAnswers>> SuggestAsync(Call call, FeedbackStore store, long id, int limit, CancellationToken cancellation)
    {
        using var notice = new SlowNotice(call, $"Looking through interview {id}");
        return await store.SuggestAnswersAsync(id, limit, _withRejected.In(call), cancellation) ?? throw Missing.Interview(id);
    }

    /// <summary>Says what was looked through, where nothing was found, or where nobody is known to ask.</summary>
    private static async Task SaySourceAsync(Call call, FeedbackStore store, long id, IReadOnlyList<SuggestedAnswers> suggested, CancellationToken cancellation)
    {
        if (suggested.Count == 0)
            call.Say("No question is open for this interview.");
        else if (suggested.All(answers => answers.Passages.Count == 0))
            call.Say($"Nothing that was said seems to answer the {suggested.Count} open questions. To answer one yourself: loop answer {suggested[0].Probe.Id} \"…\"");
        var transcript = await store.TranscriptAsync(id, cancellationToken: cancellation);
        if (transcript is null)
        {
            if ((await store.ShowInterviewAsync(id, cancellation))!.Notes.Count == 0)
                call.Say($"There is no transcript and no note yet: loop interview import {id} FILE");
        }
        else if (transcript.Transcript.Speakers.Count > 1 && await AskersAsync(store, id, transcript, cancellation) == 0)
        {
            call.Say($"No speaker is known to be one of us, so questions pass for answers: loop interview import {id} {transcript.Version.Source} --interviewer NAME");
        }
    }

    private static async Task<int> AskersAsync(FeedbackStore store, long id, InterviewTranscript transcript, CancellationToken cancellation)
    {
        var ours = (await store.ShowInterviewAsync(id, cancellation))!.Interview.Participants.Where(person => person.Role != ParticipantRole.Participant).Select(person => person.Name).ToList();
        return transcript.Version.Speakers.Values.Count(name => ours.Contains(name, StringComparer.OrdinalIgnoreCase));
    }
}
