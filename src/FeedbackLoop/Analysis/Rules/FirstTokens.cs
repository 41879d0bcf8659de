using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis.Rules;

/// <summary>What must stand at the place where a pattern begins, so that a text is tried only where it may match.</summary>
internal sealed class FirstTokens
{
    public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

    public TagSet Tags { get; private set; }

    public void Add(TagSet tags) => Tags = Tags.With(tags);

    /// <summary>Whether anything may stand there.</summary>
    public bool IsAny { get; set; }
}
