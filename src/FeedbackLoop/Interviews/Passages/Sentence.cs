namespace FeedbackLoop.Interviews.Passages;

/// <summary>One sentence of a conversation, with the numbers of its words.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Line">The line in which it begins.</param>
/// <param name="Turn">What one person says without another speaking has one number.</param>
/// <param name="Terms">The words that bear meaning, each once.</param>
/// <param name="Openings">What its questions begin with, each once.</param>
internal sealed record Sentence(TextSpan Span, SpokenLine Line, int Turn, int[] Terms, int[] Openings)
{
    /// <summary>How many words it has.</summary>
    public int Words { get; init; }

    /// <summary>Whether it ends with a question mark.</summary>
    public bool Asks { get; init; }

    public bool HoldsNumber { get; init; }

    /// <summary>Whether it asks, so that what follows may be the answer.</summary>
    public bool Prompts => Line.IsOurs || Line.Speaker is null && Asks;

    /// <summary>Whether it can be the heart of an answer.</summary>
    public bool CanAnswer => !Line.IsOurs && !Asks && (Terms.Length > 0 || HoldsNumber);
}
