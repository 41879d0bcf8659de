using FeedbackLoop.Interviews.Speakers;

namespace FeedbackLoop.Interviews.Reviews;

/// <summary>The longest turn of an interviewer.</summary>
/// <param name="By">Who spoke.</param>
/// <param name="Place">Where it begins.</param>
/// <param name="Time">How long it is; null where the transcript has no times.</param>
/// <param name="Words">How many words it has.</param>
public sealed record Monologue(string By, SpokenPlace Place, TimeSpan? Time, int Words)
{
    /// <summary>Whether it is longer than an interviewer should talk at a stretch.</summary>
    public bool IsLong => Time is { } time ? time > ReviewLimits.LongTurn : Words > ReviewLimits.LongTurnWords;

    internal static Monologue? Of(HeldInterview interview, TalkTime? talk, IReadOnlyList<string> interviewers)
    {
        var longest = talk?.Speakers
            .Where(speaker => speaker.Speaker is { } name && interviewers.Contains(name, StringComparer.Ordinal))
            .OrderByDescending(speaker => speaker.Longest.Time)
            .ThenByDescending(speaker => speaker.Longest.Words)
            .FirstOrDefault();
        if (longest is null)
            return null;
        var first = interview.Transcript!.Utterances[longest.Longest.First];
        return new Monologue(longest.Speaker!, new SpokenPlace(first.Line, first.Start), longest.Longest.Time, longest.Longest.Words);
    }
}
