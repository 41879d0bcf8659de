using System.Data.Common;
using FeedbackLoop.Interviews.Speakers;
using FeedbackLoop.Storage;

namespace FeedbackLoop;

public sealed partial class FeedbackStore
{
    /// <summary>
    /// Writes down a line of an interview. An answer answers its probes too, in the name of the customer and on the day of the interview. The line is kept also where a
    /// probe is not there, or has an answer that stays: the result says so.
    /// </summary>
    /// <param name="interviewId">The number of the interview.</param>
    /// <param name="note">The line.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is kept then.</param>
    /// <returns>Null where there is no such interview.</returns>
    /// <exception cref="TextRefusedException">The text or the speaker is blank, too long or no valid Unicode.</exception>
    /// <exception cref="ArgumentException"><see cref="NewInterviewNote.At"/> is negative, <see cref="NewInterviewNote.Stop"/> less than 1, probes are given with another kind than an answer, or another kind than a commitment is done.</exception>
    public Task<AddedNote?> AddInterviewNoteAsync(long interviewId, NewInterviewNote note, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(note);
        RequireNote(note);
        return database.WriteAsync(
            connection => InterviewTable.Find(connection, interviewId) is { } interview ? AddNote(connection, interview, note) : null, cancellationToken);
    }

    /// <summary>Writes down several lines of an interview, all or none; a line that is there already, word for word, is not written again, and a promise that is there is done where the line says so.</summary>
    /// <param name="interviewId">The number of the interview.</param>
    /// <param name="notes">The lines in their order.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is kept then.</param>
    /// <returns>What came of each, null for a line that is there already; null where there is no such interview.</returns>
    /// <exception cref="TextRefusedException">A text or a speaker is blank, too long or no valid Unicode.</exception>
    /// <exception cref="ArgumentException">A <see cref="NewInterviewNote.At"/> is negative, a <see cref="NewInterviewNote.Stop"/> less than 1, probes are given with another kind than an answer, or another kind than a commitment is done.</exception>
    public Task<IReadOnlyList<AddedNote?>?> AddInterviewNotesAsync(
        long interviewId, IReadOnlyList<NewInterviewNote> notes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notes);
        foreach (var note in notes)
            RequireNote(note);
        return database.WriteAsync<IReadOnlyList<AddedNote?>?>(
            connection =>
            {
                if (InterviewTable.Find(connection, interviewId) is not { } interview)
                    return null;
                var there = InterviewNoteTable.Of(connection, interviewId);
                return [.. notes.Select(note => there.FirstOrDefault(old => IsSame(old, note)) is { } old ? Done(connection, old, note) : AddNote(connection, interview, note))];
            },
            cancellationToken);
    }

    /// <summary>Makes a note another kind of line: a quote, a commitment.</summary>
    /// <param name="noteId">The number of the note.</param>
    /// <param name="kind">What it is now.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is changed then.</param>
    /// <returns>The note now; null where there is none with that number.</returns>
    public Task<InterviewNote?> TagInterviewNoteAsync(long noteId, NoteKind kind, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            connection =>
            {
                InterviewNoteTable.SetKind(connection, noteId, kind);
                return InterviewNoteTable.Find(connection, noteId);
            },
            cancellationToken);

    private static void RequireNote(NewInterviewNote note)
    {
        if (note.At < TimeSpan.Zero)
            throw new ArgumentException("A note is not said before the interview begins.", nameof(note));
        if (note.Stop < 1)
            throw new ArgumentException("The first stop of a guide is 1.", nameof(note));
        if (note.Answers.Count > 0 && note.Kind != NoteKind.Answer)
            throw new ArgumentException("Only an answer answers probes.", nameof(note));
        if (note.IsDone && note.Kind != NoteKind.Commitment)
            throw new ArgumentException("Only a promise is done.", nameof(note));
    }

    /// <summary>Keeps that a promise is done, or is not after all; nothing is added.</summary>
    private static AddedNote? Done(DbConnection connection, InterviewNote there, NewInterviewNote note)
    {
        if (there.IsDone != note.IsDone)
            InterviewNoteTable.SetDone(connection, there.Id, note.IsDone);
        return null;
    }

    private static bool IsSame(InterviewNote there, NewInterviewNote note) =>
        there.Kind == note.Kind && there.Text == note.Text.Trim() && there.Speaker == note.Speaker && there.At == note.At && there.Stop == note.Stop
        && there.Answers.SequenceEqual(note.Answers);

    private AddedNote AddNote(DbConnection connection, Interview interview, NewInterviewNote given)
    {
        var now = Now;
        var speaker = CheckedText.Detail("speaker", given.Speaker);
        var note = InterviewNoteTable.Insert(connection, new InterviewNote(
            0, Guid.CreateVersion7(now), interview.Id, given.Kind, CheckedText.Required("note", given.Text.Trim(), options.MaxStatementLength))
        {
            Speaker = speaker is null ? null : ParticipantName.Find(speaker, [.. interview.Participants.Select(participant => participant.Name)]) ?? speaker,
            At = given.At,
            Stop = given.Stop,
            Answers = given.Answers,
            IsDone = given.IsDone,
            WrittenAt = now,
        });
        var answer = SaidIn(interview, note.Speaker, note.Text);
        var open = given.Answers.Where(probe => ProbeTable.Find(connection, probe) is { Status: not ProbeStatus.Answered }).ToHashSet();
        return new AddedNote(note, [.. given.Answers.Select(probe => Answer(connection, probe, answer, replace: open.Contains(probe)))]);
    }

    /// <summary>Words of an interview as an answer: of the customer, unless one of us says them.</summary>
    private NewAnswer SaidIn(Interview interview, string? speaker, string text)
    {
        var asked = interview.Participants.Where(participant => participant.Role == ParticipantRole.Participant).ToList();
        var isOurs = speaker is not null && Named(interview.Participants, speaker) is { Role: not ParticipantRole.Participant };
        var now = Now;
        var day = interview.BegunAt ?? (interview.StartsAt < now ? interview.StartsAt.Value : now);
        return new NewAnswer(text)
        {
            From = isOurs ? Knower.Proxy : Knower.Customer,
            By = speaker ?? (asked is [var only] ? only.Name : null),
            On = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(day, options.TimeProvider.LocalTimeZone).DateTime),
        };
    }
}
