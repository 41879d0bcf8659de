using FeedbackLoop.Cli.Commands.Interviews;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;
using FeedbackLoop.Interviews;
using FeedbackLoop.Interviews.Passages;
using FeedbackLoop.Interviews.Transcripts;

namespace FeedbackLoop.Cli.Commands.Highlights;

/// <summary><c>loop highlight add</c>: ties a stretch of a transcript to a feedback or a probe.</summary>
internal sealed class HighlightAddCommand : LoopCommand
{
    private readonly InterviewIdArgument _id = new();
    private readonly OffsetOption _from = new("--from", "When it begins");
    private readonly OffsetOption _to = new("--to", "When it ends");
    private readonly PassageOption _span = new("--span", "Which characters of the transcript: 1204-1310.");
    private readonly TextOption _quote = new("--quote", "WORDS", "The words themselves, where they stand once.");
    private readonly FeedbackIdsOption _feedback = new("--feedback", "The feedback that it is evidence for.");
    private readonly ProbeIdsOption _probe = new("--probe", "The probe that it is evidence for.");
    private readonly TextOption _note = new("--note", "TEXT", "What to note on it.");

    public HighlightAddCommand() : base("add", "Tie a stretch of an interview's transcript to a feedback or a probe.",
        "loop highlight add 3 --from 12:30 --to 12:50 --feedback 12",
        "loop highlight add 3 --quote \"two days each month\" --probe 12.4",
        "loop highlight add 3 --span 1204-1310 --probe 12.4 --note \"the number, at last\"")
    {
        Add(_id);
        Add(_from);
        Add(_to);
        Add(_span);
        Add(_quote);
        Add(_feedback);
        Add(_probe);
        Add(_note);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var id = _id.In(call);
        var (from, to, span, quote) = (_from.In(call), _to.In(call), _span.In(call), _quote.In(call));
        var (feedback, probe) = (Only(_feedback.In(call), _feedback.Name), Only(_probe.In(call), _probe.Name));
        if ((from is not null ? 1 : 0) + (span is not null ? 1 : 0) + (quote is not null ? 1 : 0) != 1 || to is not null && from is null)
            throw new Misuse("Say where it stands in one way: --from and --to, --span, or --quote.");
        if (span is { Span: null })
            throw new Misuse("A note is no stretch of the transcript: give --span two numbers, such as 1204-1310.");
        if (to < from)
            throw new Misuse($"--to {InterviewTime.Format(to.Value)} is before --from {InterviewTime.Format(from!.Value)}.");
        call.AtMostOne(_feedback, _probe);

        await using var store = await call.ReadWriteStoreAsync(cancellation);
        if (await store.ShowInterviewAsync(id, cancellation) is null)
            throw Missing.Interview(id);
        var kept = await store.TranscriptAsync(id, cancellationToken: cancellation)
            ?? throw new Refusal($"Interview {id} has no transcript to mark: loop interview import {id} FILE");
        var place = span?.Span ?? (from is { } begin ? Between(id, kept.Transcript, begin, to) : Quoted(id, kept.Transcript, quote!));
        if (place.End > kept.Transcript.Text.Length)
            throw new Refusal($"The transcript of interview {id} has {kept.Transcript.Text.Length} characters: there is no {PassageKey.Of(place)}.");
        if (feedback is { } number && await store.ShowAsync(number, cancellation) is null)
            throw Missing.Feedback(number);
        if (probe is { } which && await store.FindProbeAsync(which, cancellation) is null)
            throw Missing.Probe(which);

        var added = (await store.AddHighlightAsync(new NewHighlight(id, kept.Version.Version, place) { Feedback = feedback, Probe = probe, Note = _note.In(call) }, cancellation))!;
        if (call.Json)
            call.PrintJson(json => json.Object(added, static (json, highlight) => json.WriteListed(highlight)), call.Shell.OutputIsTerminal);
        else
            Tabs.Write(call.Out, [HighlightLayout.Row(added)]);
    }

    private static TextSpan Between(long id, Transcript transcript, TimeSpan from, TimeSpan? to) => TranscriptSpans.Between(transcript, from, to)
        ?? throw new Refusal(transcript.Utterances.All(said => said.Start is null)
            ? $"The transcript of interview {id} has no times: give --quote or --span."
            : $"Nobody says anything in interview {id} at {InterviewTime.Format(from)}{(to is { } end ? $" to {InterviewTime.Format(end)}" : "")}.");

    private static TextSpan Quoted(long id, Transcript transcript, string quote)
    {
        var places = TranscriptSpans.Of(transcript, quote);
        return places switch
        {
            [var only] => only,
            [] => throw new Refusal($"Nobody says these words in interview {id}: loop search finds them where a word differs."),
            _ => throw new Refusal($"These words stand there {places.Count} times: say which with --span {string.Join(" or --span ", places.Take(5).Select(PassageKey.Of))}."),
        };
    }

    private static T? Only<T>(IReadOnlyList<T> ids, string name) where T : struct => ids.Count switch
    {
        0 => null,
        1 => ids[0],
        _ => throw new Misuse($"{name} takes one number here."),
    };
}
