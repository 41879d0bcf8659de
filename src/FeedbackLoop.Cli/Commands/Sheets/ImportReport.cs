using System.Globalization;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Guides.Sheets;
using FeedbackLoop.Text;

namespace FeedbackLoop.Cli.Commands.Sheets;

/// <summary>What a person is told of an import: what needs a look, by line, and the sum.</summary>
internal static class ImportReport
{
    private const int LongestText = 70;

    public static IEnumerable<string> Lines(SheetImport import, bool isTrial)
    {
        foreach (var answer in import.Answers.Where(answer => answer.Outcome == ImportOutcome.AlreadyAnswered))
            yield return Line(answer.Answer.Line, $"{answer.Answer.Id} has another answer, which stays: {Short(answer.Probe.Answer!.Value)} To replace it: loop answer {answer.Answer.Id} \"…\" --replace");
        foreach (var note in import.Notes)
        {
            if (Sentence(note) is { } sentence)
                yield return Line(note.Line, sentence);
        }

        var unanswered = import.Notes.Where(note => note.Kind == SheetNoteKind.NoAnswer).Select(note => note.Id!.Value.ToString()).ToList();
        if (unanswered.Count > 0)
            yield return $"No answer: {string.Join(", ", unanswered)}.";
        yield return Sum(import, isTrial);
    }

    private static string? Sentence(SheetNote note) => note.Kind switch
    {
        SheetNoteKind.NoAnswer => null,
        SheetNoteKind.DoesNotKnow => $"{note.Id} is not known to them: {Short(note.Text)}",
        SheetNoteKind.QuestionChanged => $"the question of {note.Id} reads differently, so nothing was kept: {Short(note.Text)} If it fits: loop answer {note.Id} \"…\"",
        SheetNoteKind.UnknownNumber => $"there is no question {note.Id}: {Short(note.Text)}",
        SheetNoteKind.AnsweredTwice => $"{note.Id} has a second answer, which was not kept: {Short(note.Text)}",
        SheetNoteKind.NumberInAnswer => $"this begins like a question, and was read as part of the answer to {note.Id}: {Short(note.Text)}",
        SheetNoteKind.Stray => $"this belongs to no question, and was not kept: {Short(note.Text)}",
        SheetNoteKind.Signature => $"this was taken for a signature, and was not kept: {Short(note.Text)}",
        _ => throw new ArgumentOutOfRangeException(nameof(note), note.Kind, message: null),
    };

    private static string Sum(SheetImport import, bool isTrial)
    {
        var kept = import.Answers.Count(answer => answer.Outcome == ImportOutcome.Kept);
        var same = import.Answers.Count(answer => answer.Outcome == ImportOutcome.Unchanged);
        var sum = isTrial ? $"{Count(kept)} would be kept; nothing was changed." : $"{Count(kept)} kept.";
        return same == 0 ? sum : $"{sum} {Count(same)} there already.";
    }

    private static string Count(int number) => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? "answer" : "answers")}");

    private static string Line(int number, string text) => string.Create(CultureInfo.InvariantCulture, $"Line {number}: {text}");

    private static string Short(string text) => $"\"{DisplayWidth.Shorten(VisibleText.OneLine(text), LongestText)}\".";
}
