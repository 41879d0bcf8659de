namespace FeedbackLoop.Interviews.Notes;

/// <summary>Notes of an interview that were written as Markdown; <c>docs/interviews.md</c> describes what is understood.</summary>
/// <param name="Notes">The notes, in the order of the file.</param>
/// <param name="Faults">What is no note, or was not understood in full, in the order of the lines.</param>
public sealed record NotesFile(IReadOnlyList<FiledNote> Notes, IReadOnlyList<NotesFault> Faults)
{
    /// <summary>Reads notes.</summary>
    /// <param name="text">The file, whole.</param>
    /// <param name="agenda">The stops of the guide, whose numbers headings begin with.</param>
    /// <param name="people">The names of those who take part, which may stand before a note.</param>
    public static NotesFile Read(string text, IReadOnlyList<AgendaStop> agenda, IReadOnlyList<string> people)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(agenda);
        ArgumentNullException.ThrowIfNull(people);
        return new NotesReader(agenda, people).Read(text);
    }
}

/// <summary>A note of a file.</summary>
/// <param name="Line">The line that it begins on, from 1.</param>
/// <param name="Note">The note.</param>
public sealed record FiledNote(int Line, NewInterviewNote Note);

/// <summary>A line of a file of notes that is no note, or was not understood in full.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Problem">What is wrong and what was done instead, as a sentence without a full stop.</param>
public sealed record NotesFault(int Line, string Problem);
