namespace FeedbackLoop.Analysis;

/// <summary>One of the things that a statement asks for: "They want single sign-on and a dark mode" holds two.</summary>
/// <param name="Kind">What sort of change it asks for.</param>
/// <param name="Text">The words that ask for it.</param>
/// <param name="Span">Where they stand; the spans of a reading's asks are in the order of the text and do not overlap.</param>
/// <param name="Topics">The things that it is about, the main one first; empty where nothing is named.</param>
public sealed record Ask(AskKind Kind, string Text, TextSpan Span, IReadOnlyList<Topic> Topics)
{
    /// <summary>Whether something that this ask wants or states stands in its words.</summary>
    /// <param name="finding">The span of a topic, fact, signal or action of the same reading.</param>
    public bool Holds(TextSpan finding) => Span.Contains(finding);
}
