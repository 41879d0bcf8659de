namespace FeedbackLoop.Analysis;

/// <summary>Who is said to say a statement: "my customer says".</summary>
/// <param name="Kind">What sort of person.</param>
/// <param name="Text">The words that name them: "my customer".</param>
/// <param name="Span">Where those words stand.</param>
/// <param name="Rule">The rule that found it.</param>
public sealed record Speaker(SpeakerKind Kind, string Text, TextSpan Span, string Rule)
{
    /// <summary>How many people the statement names between the one who wants it and the one who writes: 0 for "I want", 1 for "my customer says", 2 for "Dana heard from the customer".</summary>
    public int Hops { get; init; } = 1;

    /// <summary>The name of the person, as said; null where none is named.</summary>
    public string? Person { get; init; }

    /// <summary>Their role, as said: "CFO"; null where none is named.</summary>
    public string? Role { get; init; }

    /// <summary>Their organisation, as said: "Acme" in "the CFO at Acme"; null where none is named.</summary>
    public string? Customer { get; init; }

    /// <summary>Whether more than one person or organisation is meant.</summary>
    public bool IsPlural { get; init; }
}

/// <summary>What sort of person is said to say a statement.</summary>
public enum SpeakerKind
{
    /// <summary>The writer.</summary>
    Writer,
    /// <summary>A customer, client, prospect or account.</summary>
    Customer,
    /// <summary>People who use the product.</summary>
    Users,
    /// <summary>Somebody on our side.</summary>
    Colleague,
    /// <summary>Everyone, the market.</summary>
    Crowd,
    /// <summary>Another person who is named.</summary>
    Named,
}
