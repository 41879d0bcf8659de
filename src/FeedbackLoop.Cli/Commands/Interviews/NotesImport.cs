using System.Globalization;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Input;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;
using FeedbackLoop.Interviews;
using FeedbackLoop.Interviews.Notes;
using FeedbackLoop.Interviews.Speakers;

namespace FeedbackLoop.Cli.Commands.Interviews;

/// <summary>Takes in notes that were written as Markdown.</summary>
internal static class NotesImport
{
    private const int Limit = 4 * 1024 * 1024;

    public static async Task RunAsync(
        Call call, FeedbackStore store, InterviewDetail detail, Stream stream, string name, Pseudonyms? pseudonyms, CancellationToken cancellation)
    {
        var text = await StrictUtf8.ReadAllAsync(stream, name, Limit, cancellation);
        var file = NotesFile.Read(pseudonyms?.Apply(text) ?? text, AgendaStop.Of(detail.Guide), [.. detail.Interview.Participants.Select(participant => participant.Name)]);
        file = await WithoutStrangersAsync(store, detail.Interview, file, cancellation);
        if (file.Notes.Count == 0)
            throw new Refusal($"{name} has no notes: nothing was done. A note is a line such as - 12:30 Kim: they type it in by hand");
        foreach (var note in file.Notes)
            ConsentCheck.Notes(detail.Interview, note.Note.Speaker);

        var added = (await store.AddInterviewNotesAsync(detail.Interview.Id, [.. file.Notes.Select(note => note.Note)], cancellation))!;
        var kept = added.OfType<AddedNote>().ToList();
        if (call.Json)
            call.PrintJson(json => json.Write(kept, added.Count - kept.Count, file.Faults), call.Shell.OutputIsTerminal);
        else
            Tabs.Write(call.Out, kept.Select(note => (IReadOnlyList<string?>)[Ids.Of(note.Note.Id), .. InterviewList.NoteRow(note.Note)]));
        foreach (var fault in file.Faults)
            call.Say(string.Create(CultureInfo.InvariantCulture, $"Line {fault.Line}: {fault.Problem}."));
        foreach (var answer in kept.SelectMany(note => note.Answers))
            call.Say(NoteReport.Sentence(answer));
        var there = added.Count - kept.Count;
        call.Say(string.Create(CultureInfo.InvariantCulture, $"{kept.Count} {(kept.Count == 1 ? "note" : "notes")} kept.{(there == 0 ? "" : $" {there} were there already.")}"));
    }

    /// <summary>The file without the numbers of probes that there are not, or that are another customer's; each is a fault, and its line a note.</summary>
    private static async Task<NotesFile> WithoutStrangersAsync(FeedbackStore store, Interview interview, NotesFile file, CancellationToken cancellation)
    {
        var notes = new List<FiledNote>();
        var faults = file.Faults.ToList();
        foreach (var filed in file.Notes)
        {
            var problem = filed.Note.Answers is [var probe] ? await ProblemAsync(store, interview, probe, cancellation) : null;
            if (problem is not null)
                faults.Add(new NotesFault(filed.Line, $"{problem}, so the line was kept as a note"));
            notes.Add(problem is null ? filed : filed with { Note = filed.Note with { Kind = NoteKind.Note, Text = $"#{filed.Note.Answers[0]} {filed.Note.Text}", Answers = [] } });
        }

        return new NotesFile(notes, [.. faults.OrderBy(fault => fault.Line)]);
    }

    private static async Task<string?> ProblemAsync(FeedbackStore store, Interview interview, ProbeId probe, CancellationToken cancellation)
    {
        if (await store.FindProbeAsync(probe, cancellation) is null)
            return $"there is no probe {probe}";
        var of = (await store.ShowAsync(probe.Feedback, cancellation))!.Feedback.Customer;
        return interview.Customer is { } customer && of is { } other && other.Id != customer.Id ? $"probe {probe} asks about {other.Name}, and this interview is not with them" : null;
    }
}
