using FeedbackLoop.Interviews.Speakers;
using FeedbackLoop.Interviews.Transcripts.Written;

namespace FeedbackLoop.Interviews.Notes;

/// <summary>One line of notes: its mark, when and by whom it was said, and its words.</summary>
internal sealed record NoteLine(NoteKind Kind, string Text)
{
    public TimeSpan? At { get; private init; }

    public string? Speaker { get; private init; }

    public ProbeId? Probe { get; private init; }

    /// <summary>Whether the box of a promise is ticked.</summary>
    public bool IsDone { get; private init; }

    /// <summary>What stands before a colon as a name does, and is the name of nobody who takes part; it stays in <see cref="Text"/>. Null for none.</summary>
    public string? Stranger { get; private init; }

    /// <summary>Whether a line begins a note of its own, however far it is indented.</summary>
    public static bool IsItem(string line) => line is ['>', ..] || BulletLength(line) > 0;

    /// <summary>Reads a line without blanks around it.</summary>
    /// <param name="line">The line; not empty.</param>
    /// <param name="people">The names that may stand before the words.</param>
    public static NoteLine Read(string line, IReadOnlyList<string> people)
    {
        var item = line is "-" or "*" or "+" ? "" : line[BulletLength(line)..].TrimStart();
        var (kind, probe, marked) = Marked(item);
        var (time, timed) = Timed(marked.Trim());
        var (speaker, text) = Spoken(timed, people);
        return new NoteLine(kind, text)
        {
            At = time,
            Speaker = speaker,
            Probe = probe,
            IsDone = item is ['[', 'x' or 'X', ']', ..],
            Stranger = speaker is null ? Named(text) : null,
        };
    }

    /// <summary>How many characters the mark of a list takes, with the blank behind it: <c>- </c>, <c>12. </c>, <c>3) </c>; 0 for none.</summary>
    private static int BulletLength(string line)
    {
        if (line is ['-' or '*' or '+', ' ', ..])
            return 2;
        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= 3 && line.AsSpan(digits) is ['.' or ')', ' ', ..] ? digits + 2 : 0;
    }

    private static (NoteKind Kind, ProbeId? Probe, string Words) Marked(string text) => text switch
    {
        ['>', .. var quote] => (NoteKind.Quote, null, quote),
        ['[', ' ' or 'x' or 'X', ']', .. var promise] => (NoteKind.Commitment, null, promise),
        ['?', ' ', .. var question] => (NoteKind.Probe, null, question),
        ['=', ' ', .. var answer] => (NoteKind.Answer, null, answer),
        ['#', ..] when ProbeId.Parse(text) is { } probe => (NoteKind.Answer, probe, ""),
        ['#', ..] when text.IndexOfAny([' ', ':']) is > 0 and var end && ProbeId.Parse(text[..end]) is { } probe => (NoteKind.Answer, probe, text[(end + 1)..]),
        _ => (NoteKind.Note, null, text),
    };

    private static (TimeSpan? Time, string Words) Timed(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        if (end < 0 || InterviewTime.Parse(text[..end].TrimStart('[').TrimEnd(']')) is not { } time)
            return (null, text);
        return (time, text[end..].TrimStart());
    }

    /// <summary>The name of somebody who takes part, or a part of it that only they have, before a colon.</summary>
    private static (string? Speaker, string Text) Spoken(string text, IReadOnlyList<string> people)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && ParticipantName.Find(text[..colon].Trim('*'), people) is { } person ? (person, text[(colon + 2)..].TrimStart()) : (null, text);
    }

    private static string? Named(string text)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && NameShape.Clean(text.AsSpan(0, colon)) is { } name && NameShape.IsSure(name) && !SpeakerNames.IsHeading(name) ? name : null;
    }
}
