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
}
