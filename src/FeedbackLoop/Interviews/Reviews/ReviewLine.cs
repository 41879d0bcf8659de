using System.Globalization;

namespace FeedbackLoop.Interviews.Reviews;

/// <summary>One number of a review, in words.</summary>
/// <param name="Name">What it is about: <c>talk</c>.</param>
/// <param name="Value">The number, and what it is of.</param>
public sealed record ReviewLine(string Name, string Value)
{
    /// <summary>What the number was in the interviews before; null where it is not known.</summary>
    public string? Before { get; init; }

    /// <summary>Whether it is beyond what it should be: see <see cref="ReviewLimits"/>.</summary>
    public bool IsBeyond { get; init; }

    /// <summary>The numbers of a review in a fixed order; what is not known is left out.</summary>
    public static IReadOnlyList<ReviewLine> Of(InterviewReview review, ReviewComparison? before = null)
    {
        ArgumentNullException.ThrowIfNull(review);
        var median = before?.Median;
        var lines = new List<ReviewLine>
        {
            new("guide", $"{Count(review.Guide.Count(question => question.IsCovered))} of {Count(review.Guide.Count)} questions asked{Share(review.Figures.Covered)}") { Before = Percent(median?.Covered) },
        };
        if (review.Probes.Count > 0)
            lines.Add(new("probes", $"{Count(review.Probes.Count(probe => probe.Status == ProbeStatus.Answered))} answered, {Count(review.Probes.Count(IsOpen))} still open"));
        if (review.Figures.InterviewerShare is { } share)
            lines.Add(new("talk", $"{Percent(share)} by us; at most {Percent(ReviewLimits.InterviewerShare)} is good") { Before = Percent(median?.InterviewerShare), IsBeyond = share > ReviewLimits.InterviewerShare });
        if (review.Monologue is { } turn)
            lines.Add(new("longest turn", Length(turn)) { Before = median?.LongestTurn is { } time ? InterviewTime.Format(time) : null, IsBeyond = turn.IsLong });
        if (review.Asked.Count > 0)
            lines.Add(new("questions", $"{Count(review.Asked.Count(question => question.IsFaulty))} of {Count(review.Asked.Count)} with faults{Share(review.Figures.Faulty)}") { Before = Percent(median?.Faulty) });
        if (review.Figures.LeftStanding is not null)
            lines.Add(new("follow-ups", $"{Count(review.MissedFollowUps.Count)} missed{Share(review.Figures.LeftStanding)} of answers") { Before = Percent(median?.LeftStanding) });
        return lines;
    }

    /// <summary>Whether nothing settled the probe yet.</summary>
    internal static bool IsOpen(TrackedProbe probe) => probe.Status is ProbeStatus.Open or ProbeStatus.Asked;

    /// <summary>A share of 0 to 1 in whole percent.</summary>
    internal static string? Percent(double? share) => share is { } known ? $"{Count((int)Math.Round(known * 100, MidpointRounding.AwayFromZero))} %" : null;

    private static string Share(double? share) => share is null ? "" : $", {Percent(share)}";

    private static string Length(Monologue turn) =>
        (turn.Time is { } time ? InterviewTime.Format(time) : $"{Count(turn.Words)} words") + (turn.Place.At is { } at ? $", at {InterviewTime.Format(at)}" : $", in line {Count(turn.Place.Line)}");

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
