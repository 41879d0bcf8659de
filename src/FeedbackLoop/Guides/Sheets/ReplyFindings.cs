namespace FeedbackLoop.Guides.Sheets;

/// <summary>What was found in a reply so far.</summary>
internal sealed class ReplyFindings
{
    private readonly Dictionary<ProbeId, SheetAnswer> answers = [];
    private readonly Dictionary<ProbeId, SheetNote> untouched = [];
    private readonly HashSet<ProbeId> settled = [];
    private readonly List<SheetNote> notes = [];
    private bool isInStretch;

    public void Add(SheetNote note)
    {
        notes.Add(note);
        EndStretch();
    }

    public void Add(OpenAnswer open)
    {
        var text = open.Text();
        var line = open.Head.Number;
        if (open.Problem is { } problem)
            Settle(new SheetNote(problem, line, text, open.Id));
        else if (text.Length == 0)
            untouched.TryAdd(open.Id, new SheetNote(SheetNoteKind.NoAnswer, line, "", open.Id));
        else if (ReplyWords.IsDoesNotKnow(text))
            Settle(new SheetNote(SheetNoteKind.DoesNotKnow, line, text, open.Id));
        else if (answers.TryAdd(open.Id, new SheetAnswer(open.Id, text, line)))
            settled.Add(open.Id);
        else if (answers[open.Id].Text != text)
            Add(new SheetNote(SheetNoteKind.AnsweredTwice, line, text, open.Id));
    }

    /// <summary>Keeps a line that belongs to no question; lines that follow each other are one note.</summary>
    public void Loose(SheetNoteKind kind, ReplyLine line)
    {
        if (isInStretch && notes[^1] is var last && last.Kind == kind)
            notes[^1] = last with { Text = last.Text + "\n" + line.Body };
        else
            notes.Add(new SheetNote(kind, line.Number, line.Body));
        isInStretch = true;
    }

    public void EndStretch() => isInStretch = false;

    public SheetReply ToReply() => new(
        [.. answers.Values.OrderBy(answer => answer.Line)],
        [.. notes.Concat(untouched.Where(entry => !settled.Contains(entry.Key)).Select(entry => entry.Value)).OrderBy(note => note.Line)]);

    private void Settle(SheetNote note)
    {
        settled.Add(note.Id!.Value);
        Add(note);
    }
}
