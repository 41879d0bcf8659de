namespace FeedbackLoop.Interviews.Reviews;

/// <summary>A review in numbers; each is null where it is not known.</summary>
public sealed record ReviewFigures
{
    /// <summary>What part of the talk was the interviewers', from 0 to 1: of its time, or of its words where there are no times.</summary>
    public double? InterviewerShare { get; init; }

    /// <summary>How long the longest turn of an interviewer was; null without times.</summary>
    public TimeSpan? LongestTurn { get; init; }

    /// <summary>What part of the guide's questions were asked, from 0 to 1.</summary>
    public double? Covered { get; init; }

    /// <summary>What part of the interviewers' questions have errors or warnings, from 0 to 1.</summary>
    public double? Faulty { get; init; }

    /// <summary>What part of the answers were vague and left standing, from 0 to 1.</summary>
    public double? LeftStanding { get; init; }

    /// <summary>The median of each number over several reviews, of those that know it.</summary>
    /// <param name="figures">The reviews, in any order.</param>
    public static ReviewFigures MedianOf(IReadOnlyCollection<ReviewFigures> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return new ReviewFigures
        {
            InterviewerShare = Median(figures.Select(one => one.InterviewerShare)),
            LongestTurn = Median(figures.Select(one => one.LongestTurn?.TotalSeconds)) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
            Covered = Median(figures.Select(one => one.Covered)),
            Faulty = Median(figures.Select(one => one.Faulty)),
            LeftStanding = Median(figures.Select(one => one.LeftStanding)),
        };
    }

    internal static double? Part(int some, int all) => all == 0 ? null : (double)some / all;

    private static double? Median(IEnumerable<double?> values)
    {
        double[] known = [.. values.OfType<double>().Order()];
        return known.Length == 0 ? null : (known[(known.Length - 1) / 2] + known[known.Length / 2]) / 2;
    }
}
