using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Interviews;
using FeedbackLoop.Interviews.Passages;

namespace FeedbackLoop.Cli.Output;

/// <summary>Highlights as rows.</summary>
internal static class HighlightLayout
{
    /// <summary>Its number, the interview, the time, who says it, the probe or feedback, where it stands, the words.</summary>
    public static IReadOnlyList<string?> Row(Highlight highlight) =>
    [
        Ids.Of(highlight.Id),
        Ids.Of(highlight.InterviewId),
        highlight.At is { } at ? InterviewTime.Format(at) : null,
        highlight.Speaker,
        highlight.Probe?.ToString() ?? (highlight.Feedback is { } feedback ? Ids.Of(feedback) : null),
        PassageKey.Of(highlight.Span).ToString(),
        highlight.Text,
    ];
}
