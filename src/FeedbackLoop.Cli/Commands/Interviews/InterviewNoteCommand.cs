using System.CommandLine;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Input;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;
using FeedbackLoop.Interviews;

namespace FeedbackLoop.Cli.Commands.Interviews;

/// <summary><c>loop interview note</c>: one line, from a script or behind the conversation.</summary>
internal sealed class InterviewNoteCommand : LoopCommand
{
    private readonly InterviewIdArgument _id = new();

    private readonly Argument<string?> _text = new("text") { Description = "What was said, in quotes; - reads it from standard input." };

    private readonly TextOption _speaker = new("--speaker", "NAME", "Who said it.");
    private readonly OffsetOption _at = new("--at", "When it was said");
    private readonly ChoiceOption<NoteKind> _kind = new("--kind", "What sort of line it is (note unless said otherwise)");
    private readonly NumberOption _stop = new("--question", "The question of the guide that it belongs to, by its number in loop interview show.", 1, 1_000);
    private readonly ProbeIdsOption _answers = new("--answers", "The probes that it answers, such as 12.3,14.1; makes it an answer.");

    public InterviewNoteCommand() : base("note", "Write down one line of an interview.",
        "loop interview note 3 \"they type the figures in by hand\" --speaker \"Kim Ortiz\" --at 12:30",
        "loop interview note 3 \"we send the price list by Friday\" --kind commitment --speaker Priya",
        "loop interview note 3 \"five, all for month-end\" --answers 12.3")
    {
        Add(_id);
        Add(_text);
        Add(_speaker);
        Add(_at);
        Add(_kind);
        Add(_stop);
        Add(_answers);
        Add(PacksOption.Shared);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var id = _id.In(call);
        var answers = _answers.In(call);
        var note = new NewInterviewNote("")
        {
            Kind = answers.Count > 0 ? NoteKind.Answer : _kind.In(call) ?? NoteKind.Note,
            Speaker = _speaker.In(call),
            At = _at.In(call),
            Stop = _stop.In(call),
            Answers = answers,
        };
        if (answers.Count > 0 && _kind.In(call) is not (null or NoteKind.Answer))
            throw new Misuse("--answers makes the line an answer: leave --kind out.");
        var text = await StatementInput.ReadAsync(call, call.Value(_text)!, "note", cancellation);

        await using var store = await call.ReadWriteStoreAsync(cancellation);
        var detail = await store.ShowInterviewAsync(id, cancellation) ?? throw Missing.Interview(id);
        InterviewCheck.NotCancelled(detail.Interview);
        foreach (var probe in answers)
        {
            if (await store.FindProbeAsync(probe, cancellation) is null)
                throw Missing.Probe(probe);
            if (detail.Interview.Customer is { } customer)
                InterviewCheck.IsOf((await store.ShowAsync(probe.Feedback, cancellation))!.Feedback, customer.Id);
        }

        var agenda = AgendaStop.Of(detail.Guide);
        if (note.Stop > agenda.Count)
            throw new Refusal($"There is no question {note.Stop} in the guide of interview {id}: loop interview show {id} has the numbers.");
        ConsentCheck.Notes(detail.Interview, note.Speaker);
        note = note with { Text = text, At = note.At ?? Elapsed(call, detail.Interview), Stop = note.Stop ?? StopOf(agenda, answers) };
        var added = (await store.AddInterviewNoteAsync(id, note, cancellation))!;

        if (call.Json)
            call.PrintJson(json => json.Object(added, static (json, added) => json.WriteFields(added)), call.Shell.OutputIsTerminal);
        else
            Tabs.Write(call.Out, [[Ids.Of(added.Note.Id), .. InterviewList.NoteRow(added.Note)]]);
        foreach (var answer in added.Answers)
            call.Say(NoteReport.Sentence(answer));
    }

    /// <summary>The question that a probe which is answered was asked by; null where none did.</summary>
    private static int? StopOf(IReadOnlyList<AgendaStop> agenda, IReadOnlyList<ProbeId> answers) =>
        agenda.FirstOrDefault(stop => stop.Question is { } question && question.Serves.Any(answers.Contains))?.Number;

    /// <summary>While it runs, a line is said now.</summary>
    private static TimeSpan? Elapsed(Call call, Interview interview) =>
        interview is { Status: InterviewStatus.Running, BegunAt: { } begun } && call.Shell.Clock.GetUtcNow() - begun is var elapsed && elapsed >= TimeSpan.Zero ? elapsed : null;
}
