namespace FeedbackLoop;

/// <summary>Something known about an ask: a dimension, its value, and who knew it.</summary>
/// <param name="Dimension">Which sort of fact.</param>
/// <param name="Value">The fact in the words it was given in.</param>
/// <param name="Provenance">Who knew it, and when they said so.</param>
public sealed record Fact(Dimension Dimension, string Value, Provenance Provenance)
{
    /// <summary>Where it stands in the statement; null for an answer.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>The probe that it answers; null for a fact of the statement itself.</summary>
    public ProbeId? Answers { get; init; }

    /// <summary>The probe in whose answer it was found beside what was asked; null for all other facts.</summary>
    public ProbeId? FoundIn { get; init; }

    /// <summary>Whether something is still lacking: "sometimes" is no rate, "soon" no date.</summary>
    public bool IsPartial { get; init; }
}

/// <summary>Where a fact comes from.</summary>
/// <param name="From">Who knew it.</param>
/// <param name="By">The name of the person who said so; null when not known.</param>
/// <param name="On">The day it was said; null when not known.</param>
public sealed record Provenance(Knower From, string? By = null, DateOnly? On = null)
{
    /// <summary>The record that it was taken from, such as <c>deal Acme renewal</c> or <c>feedback 3</c>; null for a fact of the feedback itself.</summary>
    public string? Record { get; init; }
}

/// <summary>Who knew a fact: hearsay counts less than the customer's own words.</summary>
public enum Knower
{
    /// <summary>The customer said it to us.</summary>
    Customer,
    /// <summary>A go-between said it.</summary>
    Proxy,
    /// <summary>Figures show it.</summary>
    Data,
    /// <summary>We assume it.</summary>
    Assumption,
}
