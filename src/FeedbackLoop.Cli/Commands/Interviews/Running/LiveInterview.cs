using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Interviews.Speakers;

namespace FeedbackLoop.Cli.Commands.Interviews.Running;

/// <summary>An interview while it is held. Whatever it is told is in the database when the call is over.</summary>
internal sealed class LiveInterview
{
    private readonly FeedbackStore _store;
    private readonly TimeProvider _clock;
    private InterviewDetail _detail;

    private LiveInterview(FeedbackStore store, InterviewDetail detail, TimeProvider clock)
    {
        _store = store;
        _detail = detail;
        _clock = clock;
        Speaker = detail.Notes.LastOrDefault(note => note.Kind == NoteKind.Speaker)?.Text;
    }

    public LiveState State => LiveState.Of(_detail, _clock.GetUtcNow());

    /// <summary>Whose words are being noted; null where nobody was named.</summary>
    public string? Speaker { get; private set; }

    public IReadOnlyList<string> People => [.. _detail.Interview.Participants.Select(participant => participant.Name)];

    /// <summary>The notes so far, in the order in which they were said.</summary>
    public IReadOnlyList<InterviewNote> Notes => _detail.Notes;

    /// <summary>Whether it was begun before.</summary>
    public bool IsResumed { get; private init; }

    public static async Task<LiveInterview> BeginAsync(FeedbackStore store, InterviewDetail detail, TimeProvider clock, CancellationToken cancellation)
    {
        var live = new LiveInterview(store, detail, clock) { IsResumed = detail.Interview.BegunAt is not null };
        await live.EditAsync(interview => interview with { Status = InterviewStatus.Running, BegunAt = interview.BegunAt ?? clock.GetUtcNow() }, cancellation);
        return live;
    }

    public Task GoToAsync(int stop, CancellationToken cancellation) => EditAsync(interview => interview with { Stop = stop }, cancellation);

    public Task EndAsync(CancellationToken cancellation) => EditAsync(interview => interview with { Status = InterviewStatus.Held }, cancellation);

    public Task<AddedNote> NoteAsync(NoteKind kind, string text, CancellationToken cancellation) => AddAsync(new NewInterviewNote(text) { Kind = kind, Speaker = Speaker }, cancellation);

    /// <summary>Makes the last line that was noted another kind of line; null where there is none.</summary>
    public async Task<InterviewNote?> TagLastAsync(NoteKind kind, CancellationToken cancellation)
    {
        if (_detail.Notes.Where(note => note.Kind is NoteKind.Note or NoteKind.Quote or NoteKind.Commitment).MaxBy(note => note.Id) is not { } last)
            return null;
        var tagged = await _store.TagInterviewNoteAsync(last.Id, kind, cancellation);
        await ReadAsync(cancellation);
        return tagged;
    }

    /// <summary>Answers the question of the current stop.</summary>
    /// <param name="text">The answer; null for what was noted at the stop.</param>
    /// <returns>Null where there is no question, or nothing was noted at it.</returns>
    public async Task<AddedNote?> AnswerAsync(string? text, CancellationToken cancellation)
    {
        var stop = State.Current;
        var said = text ?? string.Join("; ", _detail.Notes.Where(note => note.Stop == stop.Number && note.Kind is (NoteKind.Note or NoteKind.Quote)).Select(note => note.Text));
        return stop.Question is null || said.Length == 0
            ? null
            : await AddAsync(new NewInterviewNote(said) { Kind = NoteKind.Answer, Speaker = Speaker, Answers = stop.Question.Serves }, cancellation);
    }

    /// <summary>Keeps who speaks from here on.</summary>
    /// <param name="name">The number or the name of somebody who takes part, or part of the name.</param>
    /// <returns>False where nobody is called so, or several are: nothing is changed then.</returns>
    public async Task<bool> SpeakAsync(string name, CancellationToken cancellation)
    {
        var speaker = Ids.Read(name) is { } number && number <= People.Count
            ? People[(int)number - 1]
            : ParticipantName.Find(name, People);
        if (speaker is null)
            return false;
        await AddAsync(new NewInterviewNote(speaker) { Kind = NoteKind.Speaker }, cancellation);
        Speaker = speaker;
        return true;
    }

    private async Task<AddedNote> AddAsync(NewInterviewNote note, CancellationToken cancellation)
    {
        var state = State;
        if (note.Speaker is not null)
            ConsentCheck.Notes(state.Interview, note.Speaker);
        var added = await _store.AddInterviewNoteAsync(state.Interview.Id, note with { At = state.Elapsed, Stop = state.Current.Number }, cancellation)
            ?? throw Missing.Interview(state.Interview.Id);
        _detail = _detail with { Notes = [.. _detail.Notes, added.Note] };
        return added;
    }

    private async Task EditAsync(Func<Interview, Interview> change, CancellationToken cancellation) =>
        _detail = (await _store.EditInterviewAsync(_detail.Interview.Id, change, cancellation) ?? throw Missing.Interview(_detail.Interview.Id)).Detail;

    private async Task ReadAsync(CancellationToken cancellation) =>
        _detail = await _store.ShowInterviewAsync(_detail.Interview.Id, cancellation) ?? throw Missing.Interview(_detail.Interview.Id);
}
