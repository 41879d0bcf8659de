using System.Data.Common;
using FeedbackLoop.Interviews.Passages;
using FeedbackLoop.Storage;

namespace FeedbackLoop;

/// <summary>What was said in an interview, ready to be looked through: the last version of its transcript, and its notes.</summary>
internal sealed class InterviewTalk
{
    private readonly List<long> notes = [];

    private InterviewTalk(Conversation conversation) => Conversation = conversation;

    public Conversation Conversation { get; }

    /// <summary>The transcript, then the notes; without what there is not.</summary>
    public static IReadOnlyList<InterviewTalk> Of(DbConnection connection, Interview interview)
    {
        var talks = new List<InterviewTalk>();
        var ours = interview.Participants.Where(person => person.Role != ParticipantRole.Participant).Select(person => NameText.Key(person.Name)).ToHashSet(StringComparer.Ordinal);
        if (TranscriptTable.Last(connection, interview.Id) is { } head)
            talks.Add(OfTranscript(connection, head, ours));
        if (OfNotes(connection, interview.Id, ours) is { } written)
            talks.Add(written);
        return talks;
    }

    /// <summary>Where a stretch of the conversation stands.</summary>
    public PassageKey KeyOf(TextSpan span)
    {
        if (notes.Count == 0)
            return PassageKey.Of(span);
        var line = 0;
        while (!Conversation.Lines[line].Span.Overlaps(span))
            line++;
        return PassageKey.Of(notes[line]);
    }

    private static InterviewTalk OfTranscript(DbConnection connection, TranscriptHead head, HashSet<string> ours)
    {
        var people = TranscriptTable.Speakers(connection, head.Id);
        var lines = TranscriptTable.Lines(connection, head.Id);
        return new InterviewTalk(new Conversation(TranscriptTable.Text(lines), [.. lines.Select(line =>
        {
            var speaker = line.Speaker is { } name ? people.GetValueOrDefault(name, name) : null;
            return new SpokenLine(new TextSpan(line.SpanStart, line.Text.Length), speaker, line.Start, speaker is not null && ours.Contains(NameText.Key(speaker)));
        })]));
    }

    /// <summary>What was noted as said; what answers a probe already, or asks, is left out.</summary>
    private static InterviewTalk? OfNotes(DbConnection connection, long interviewId, HashSet<string> ours)
    {
        var said = InterviewNoteTable.Of(connection, interviewId).Where(note => note.Kind is NoteKind.Note or NoteKind.Quote).ToList();
        if (said.Count == 0)
            return null;
        var lines = new List<SpokenLine>();
        var start = 0;
        foreach (var note in said)
        {
            lines.Add(new SpokenLine(new TextSpan(start, note.Text.Length), note.Speaker, note.At, note.Speaker is { } speaker && ours.Contains(NameText.Key(speaker))));
            start += note.Text.Length + 1;
        }

        var talk = new InterviewTalk(new Conversation(string.Join('\n', said.Select(note => note.Text)), lines) { LinesAreWhole = true });
        talk.notes.AddRange(said.Select(note => note.Id));
        return talk;
    }
}
