namespace FeedbackLoop;

/// <summary>One follow-up question for one unknown dimension.</summary>
/// <param name="Dimension">What the answer would make known.</param>
/// <param name="Question">The question in the words for <paramref name="Audience"/>: about <em>them</em> for the go-between, to <em>you</em> for the customer.</param>
/// <param name="Why">Why it is asked, in one clause.</param>
/// <param name="Audience">Whom the question is put to.</param>
/// <param name="Route">Who can know the answer.</param>
/// <param name="Lens">Which side of the decision the answer serves.</param>
public sealed record Probe(Dimension Dimension, string Question, string Why, Audience Audience, Route Route, Lens Lens)
{
    /// <summary>The words of the statement that triggered it; empty where something is missing rather than said.</summary>
    public IReadOnlyList<string> Triggers { get; init; } = [];

    /// <summary>The same question in the words for the customer; null where a customer cannot be asked it.</summary>
    public string? AskedOfCustomer { get; init; }

    /// <summary>How much an answer would help, from 0 to 1; probes come highest first.</summary>
    public double Weight { get; init; }

    /// <summary>The terms that <see cref="Weight"/> is made of; empty unless they were asked for.</summary>
    public IReadOnlyList<WeightTerm> Terms { get; init; } = [];
}

/// <summary>Whom a question is put to.</summary>
public enum Audience
{
    /// <summary>The go-between: sales, presales, support, success or a partner.</summary>
    Proxy,
    /// <summary>The customer.</summary>
    Customer,
    /// <summary>An executive who wants something.</summary>
    Executive,
    /// <summary>Marketing or demand generation.</summary>
    Marketing,
    /// <summary>Ourselves: the product team.</summary>
    Ourselves,
}

/// <summary>Who can know the answer to a probe.</summary>
public enum Route
{
    /// <summary>The go-between can answer now.</summary>
    Proxy,
    /// <summary>It has to be taken to the customer.</summary>
    Customer,
    /// <summary>Go-between or customer; the customer's own words are worth more.</summary>
    Both,
    /// <summary>We can check it ourselves.</summary>
    Ourselves,
}

/// <summary>Which side of the decision an answer serves.</summary>
public enum Lens
{
    /// <summary>Is the problem real, and who would use the solution?</summary>
    UserValue,
    /// <summary>Which number moves, and can we capture it?</summary>
    BusinessValue,
    /// <summary>Can we build it, and at what trade-off?</summary>
    Feasibility,
}
