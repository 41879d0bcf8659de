using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis.Rules;

/// <summary>What must stand at the place where a pattern begins, so that a text is tried only where it may match.</summary>
internal sealed class FirstTokens
{
    /// <summary>The hashes of the words, some of them perhaps more than once.</summary>
    public WordHashes Words { get; } = new();

    /// <summary>The word classes.</summary>
    public TagSet Tags { get; private set; }

    /// <summary>Whether anything may stand there.</summary>
    public bool IsAny { get; set; }

    public void Add(TagSet tags) => Tags = Tags.With(tags);

    public void Clear()
    {
        Words.Clear();
        (Tags, IsAny) = (default, false);
    }
}
