using System.Data.Common;
using FeedbackLoop.Interviews.Speakers;
using FeedbackLoop.Interviews.Transcripts;
using FeedbackLoop.Interviews.Transcripts.Versions;
using FeedbackLoop.Storage;

namespace FeedbackLoop;

public sealed partial class FeedbackStore
{
    /// <summary>
    /// Keeps a transcript with its interview, as a new version where there is one already. Older versions stay, and their highlights go over to the new one where
    /// the same words stand in it. The interview is held from then on.
    /// </summary>
    /// <param name="interviewId">The number of the interview.</param>
    /// <param name="transcript">The transcript, as it was read.</param>
    /// <param name="source">The name of the file.</param>
    /// <param name="options">Who its speakers are; null to find them by their names alone.</param>
    /// <param name="progress">Is told now and then how many utterances are kept; null for nobody.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is kept then.</param>
    /// <returns>Null where there is no such interview.</returns>
    /// <exception cref="TextRefusedException">A text is no valid Unicode, or holds a NUL.</exception>
    public Task<ImportedTranscript?> ImportTranscriptAsync(
        long interviewId, Transcript transcript, string source, TranscriptImportOptions? options = null, IProgress<int>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        ArgumentNullException.ThrowIfNull(source);
        return database.WriteAsync(
            connection => InterviewTable.Find(connection, interviewId) is { } interview
                ? Import(connection, interview, new TranscriptImport(transcript, source, options ?? new TranscriptImportOptions(), progress), cancellationToken)
                : null,
            cancellationToken);
    }

    /// <summary>One version of an interview's transcript, with its text.</summary>
    /// <param name="interviewId">The number of the interview.</param>
    /// <param name="version">Which version, 1 or more; null for the last one.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    /// <returns>Null where there is none. What the file held besides words, and what was wrong with it, is not kept.</returns>
    public Task<InterviewTranscript?> TranscriptAsync(long interviewId, int? version = null, CancellationToken cancellationToken = default) =>
        database.ReadAsync(
            connection =>
            {
                var head = version is { } number ? TranscriptTable.Find(connection, interviewId, number) : TranscriptTable.Last(connection, interviewId);
                return head is null ? null : new InterviewTranscript(Version(connection, head), Read(head, TranscriptTable.Lines(connection, head.Id)));
            },
            cancellationToken);

    private ImportedTranscript Import(DbConnection connection, Interview interview, TranscriptImport import, CancellationToken cancellationToken)
    {
        var additions = new Additions();
        var given = AddSpeakers(connection, interview, import.Options, additions);
        var matches = SpeakerMatch.Of(import.Transcript.Speakers, People(connection, interview.Id), given);
        var lines = Lines(import.Transcript);
        var last = TranscriptTable.Last(connection, interview.Id);
        var isNew = last is null || !lines.SequenceEqual(TranscriptTable.Lines(connection, last.Id));
        var head = isNew ? Keep(connection, interview, import, lines, cancellationToken) : last!;
        foreach (var match in matches.Where(match => match.Person is not null))
            TranscriptTable.SetSpeaker(connection, head.Id, match.Speaker, interview.Id, match.Person!);

        var (carried, lost) = isNew && last is not null ? CarryOver(connection, last, head, import.Transcript) : ([], []);
        if (interview.Status is InterviewStatus.Planned or InterviewStatus.Running)
            InterviewTable.Update(connection, interview with { Status = InterviewStatus.Held });
        return new ImportedTranscript(Version(connection, head), isNew, matches, additions.Created, additions.CloseMatches)
        {
            CarriedOver = [.. carried.Select(id => WithWords(connection, HighlightTable.Find(connection, id)!))],
            Lost = [.. lost.Select(id => WithWords(connection, HighlightTable.Find(connection, id)!))],
        };
    }

    /// <summary>Finds who is meant by a name, and adds those who do not take part yet.</summary>
    /// <returns>For each speaker that was given, the name of who takes part.</returns>
    private Dictionary<string, string> AddSpeakers(DbConnection connection, Interview interview, TranscriptImportOptions options, Additions additions)
    {
        foreach (var name in options.Interviewers)
            Taking(name, ParticipantRole.Interviewer);
        return options.Speakers.ToDictionary(entry => entry.Key, entry => Taking(entry.Value, ParticipantRole.Participant), StringComparer.Ordinal);

        string Taking(string name, ParticipantRole role)
        {
            if (ParticipantName.Find(name, People(connection, interview.Id)) is { } there)
                return there;
            var participant = Participant(connection, name, role, interview.Customer?.Id, additions);
            ParticipantTable.Insert(connection, interview.Id, participant);
            return participant.Name;
        }
    }

    private static List<string> People(DbConnection connection, long interviewId) =>
        [.. ParticipantTable.Of(connection, interviewId).Select(participant => participant.Name)];

    private TranscriptHead Keep(DbConnection connection, Interview interview, TranscriptImport import, List<TranscriptLine> lines, CancellationToken cancellationToken)
    {
        var now = Now;
        var head = TranscriptTable.Insert(connection, new TranscriptHead(
            0, Guid.CreateVersion7(now), interview.Id, Version: 0, Names.Of(import.Transcript.Format),
            CheckedText.Detail("name of the file", import.Source) ?? "standard input", now));
        TranscriptTable.InsertLines(connection, head.Id, lines, import.Progress, cancellationToken);
        return head;
    }

    /// <summary>Takes the highlights of the version before to the new one.</summary>
    private static (List<long> Carried, List<long> Lost) CarryOver(DbConnection connection, TranscriptHead from, TranscriptHead to, Transcript transcript)
    {
        var (carried, lost) = (new List<long>(), new List<long>());
        var highlights = HighlightTable.Of(connection, from.InterviewId).Where(highlight => highlight.Version == from.Version).ToList();
        if (highlights.Count == 0)
            return (carried, lost);
        var before = TranscriptTable.Text(TranscriptTable.Lines(connection, from.Id));
        foreach (var (highlight, place) in highlights.Zip(CarriedSpan.Carry(before, transcript.Text, [.. highlights.Select(highlight => highlight.Span)])))
        {
            if (place.To is { } span)
                HighlightTable.Move(connection, highlight.Id, to.Id, span);
            (place.To is null ? lost : carried).Add(highlight.Id);
        }

        return (carried, lost);
    }

    private static List<TranscriptLine> Lines(Transcript transcript)
    {
        var lines = new List<TranscriptLine>(transcript.Utterances.Count);
        foreach (var said in transcript.Utterances)
        {
            var words = CheckedText.Required("transcript", transcript.WordsOf(said), int.MaxValue);
            lines.Add(new TranscriptLine(lines.Count, said.Speaker, said.Start, said.End, said.Span.Start, words, said.Line));
        }

        return lines;
    }

    private static Transcript Read(TranscriptHead head, IReadOnlyList<TranscriptLine> lines) => new(
        Stored.Name<TranscriptFormat>(head.Format),
        TranscriptTable.Text(lines),
        [.. lines.Select(line => new Utterance(line.Number, line.Speaker, line.Start, line.End, new TextSpan(line.SpanStart, line.Text.Length), line.Line))],
        []);

    private static TranscriptVersion Version(DbConnection connection, TranscriptHead head) =>
        new(head.Version, head.Format, head.Source, head.ImportedAt, TranscriptTable.Speakers(connection, head.Id));

    private sealed record TranscriptImport(Transcript Transcript, string Source, TranscriptImportOptions Options, IProgress<int>? Progress);
}
