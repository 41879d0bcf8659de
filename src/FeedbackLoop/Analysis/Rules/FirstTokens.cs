using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis.Rules;

/// <summary>What must stand at the place where a pattern begins, so that a text is tried only where it may match.</summary>
internal sealed class FirstTokens
{
    private readonly List<string> words = [];

    /// <summary>The words, some of them perhaps more than once.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>The word classes.</summary>
    public TagSet Tags { get; private set; }

    /// <summary>Whether anything may stand there.</summary>
    public bool IsAny { get; set; }

    public void Add(string word) => words.Add(word);

    public void Add(TagSet tags) => Tags = Tags.With(tags);
}
