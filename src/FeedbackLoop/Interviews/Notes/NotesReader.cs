using System.Globalization;

namespace FeedbackLoop.Interviews.Notes;

/// <summary>Reads the lines of a file of notes, one after the other.</summary>
internal sealed class NotesReader(IReadOnlyList<AgendaStop> agenda, IReadOnlyList<string> people)
{
    private readonly List<FiledNote> notes = [];
    private readonly List<NotesFault> faults = [];
    private readonly HashSet<string> strangers = new(StringComparer.OrdinalIgnoreCase);
    private AgendaStop? stop;
    private bool isInNote;

    public NotesFile Read(string text)
    {
        var number = 0;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
            Take(++number, line.TrimEnd());
        return new NotesFile(notes, faults);
    }

    private void Take(int number, string line)
    {
        var trimmed = line.TrimStart();
        if (trimmed.Length == 0 || IsRule(trimmed))
            isInNote = false;
        else if (HeadingOf(trimmed) is { } heading)
            TakeHeading(number, heading);
        else if (isInNote && line.Length - trimmed.Length >= 2 && !NoteLine.IsItem(trimmed))
            GoOn(trimmed);
        else
            TakeNote(number, NoteLine.Read(trimmed, people));
    }

    /// <summary>A heading that begins with the number of a question: what follows belongs to it. Another heading belongs to none, and is not kept.</summary>
    private void TakeHeading(int number, string heading)
    {
        isInNote = false;
        stop = null;
        var end = heading.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (!int.TryParse(end < 0 ? heading : heading.AsSpan(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out var at))
            return;
        stop = agenda.FirstOrDefault(stop => stop.Number == at);
        if (stop is null)
            faults.Add(new NotesFault(number, string.Create(CultureInfo.InvariantCulture, $"there is no question {at} in the guide, so the notes below it belong to none")));
    }

    private void TakeNote(int number, NoteLine line)
    {
        isInNote = line.Text.Length > 0;
        if (!isInNote)
        {
            faults.Add(new NotesFault(number, "there is nothing behind the mark, so it was passed over"));
            return;
        }

        if (line.Stranger is { } name && strangers.Add(name))
            faults.Add(new NotesFault(number, $"{name} is not the name of one who takes part, so it was kept as words of the note, here and below"));
        IReadOnlyList<ProbeId> serves = line.Probe is { } probe ? [probe] : line.Kind == NoteKind.Answer ? stop?.Question?.Serves ?? [] : [];
        if (line.Kind == NoteKind.Answer && line.Probe is null && stop?.Question is null)
            faults.Add(new NotesFault(number, "this answer stands below no question of the guide, so it was kept as one that answers nothing"));
        notes.Add(new FiledNote(number, new NewInterviewNote(line.Text) { Kind = line.Kind, Speaker = line.Speaker, At = line.At, Stop = (line.Probe is { } of ? StopOf(of) ?? stop : stop)?.Number, Answers = serves, IsDone = line.IsDone }));
    }

    private AgendaStop? StopOf(ProbeId probe) => agenda.FirstOrDefault(stop => stop.Question is { } question && question.Serves.Contains(probe));

    /// <summary>A line that is indented goes on with the note above.</summary>
    private void GoOn(string text)
    {
        var last = notes[^1];
        notes[^1] = last with { Note = last.Note with { Text = $"{last.Note.Text}\n{text}" } };
    }

    private static string? HeadingOf(string line)
    {
        var text = line.TrimStart('#');
        return line.Length - text.Length is >= 1 and <= 6 && text.StartsWith(' ') ? text.Trim() : null;
    }

    private static bool IsRule(string line) => line.Length >= 3 && (line.Trim('-').Length == 0 || line.Trim('*').Length == 0 || line.Trim('_').Length == 0);
}
