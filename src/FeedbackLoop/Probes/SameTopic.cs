using FeedbackLoop.Analysis;

namespace FeedbackLoop.Probes;

/// <summary>Whether two statements ask about the same thing.</summary>
internal static class SameTopic
{
    /// <summary>What the questions about a statement speak of first; null where it names nothing.</summary>
    public static Topic? Of(Reading reading) => TopicChoice.Of(reading) is [var first, ..] && !first.IsSystem ? first.Topic : null;

    /// <summary>Whether both name the same thing, or one of them only its sort: "reports" and "payroll reports".</summary>
    public static bool Are(Topic one, Topic other) =>
        one.Head == other.Head && (IsBare(one) || IsBare(other) || one.Text.Equals(other.Text, StringComparison.OrdinalIgnoreCase));

    private static bool IsBare(Topic topic) => !topic.Text.Contains(' ', StringComparison.Ordinal);
}
