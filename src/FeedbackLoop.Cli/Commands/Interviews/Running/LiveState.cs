using FeedbackLoop.Interviews;

namespace FeedbackLoop.Cli.Commands.Interviews.Running;

/// <summary>Where an interview stands that is being held.</summary>
/// <param name="Interview">The interview.</param>
/// <param name="Agenda">The stops of its guide.</param>
/// <param name="Current">The stop that is being asked.</param>
/// <param name="Elapsed">How long it has been going on.</param>
/// <param name="Answered">The numbers of the stops at which an answer was noted.</param>
internal sealed record LiveState(Interview Interview, IReadOnlyList<AgendaStop> Agenda, AgendaStop Current, TimeSpan Elapsed, IReadOnlyList<int> Answered)
{
    public static LiveState Of(InterviewDetail detail, DateTimeOffset now)
    {
        var agenda = AgendaStop.Of(detail.Guide);
        var elapsed = detail.Interview.BegunAt is { } begun && now > begun ? now - begun : TimeSpan.Zero;
        var answered = detail.Notes.Where(note => note is { Kind: NoteKind.Answer, Stop: not null }).Select(note => note.Stop!.Value).Distinct().Order().ToList();
        return new LiveState(detail.Interview, agenda, agenda[Math.Clamp(detail.Interview.Stop, 1, agenda.Count) - 1], elapsed, answered);
    }

    /// <summary>What is left of the time of the section; negative where it is over.</summary>
    public TimeSpan LeftInSection => Current.SectionEnds - Elapsed;

    /// <summary>What is left of the time of the interview; negative where it is over.</summary>
    public TimeSpan LeftInAll => TimeSpan.FromMinutes(Interview.Minutes) - Elapsed;
}
