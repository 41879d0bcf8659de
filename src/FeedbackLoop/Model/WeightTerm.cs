namespace FeedbackLoop;

/// <summary>One term of the weight of a probe.</summary>
/// <param name="Kind">What sort of term.</param>
/// <param name="Detail">What it comes from, in the words of the data files: <c>add</c>, <c>signal.bare_noun topic.plural</c>, <c>reports</c>.</param>
/// <param name="Value">What is added, or, for <see cref="WeightTermKind.Audience"/>, by what is multiplied.</param>
public sealed record WeightTerm(WeightTermKind Kind, string Detail, double Value);

/// <summary>The terms of the weight of a probe, in the order in which they are applied.</summary>
public enum WeightTermKind
{
    /// <summary>How much the dimension counts for this kind of ask, while it is unknown.</summary>
    Ask,
    /// <summary>What the statement, or what is known besides, adds or takes.</summary>
    Finding,
    /// <summary>What the stance adds or takes.</summary>
    Stance,
    /// <summary>What the topic adds or takes.</summary>
    Topic,
    /// <summary>How well the audience can know it: the sum so far is multiplied by it.</summary>
    Audience,
    /// <summary>What keeps the weight between 0.01 and 1.</summary>
    Bound,
    /// <summary>What is taken because a probe before it answers a part: variety.</summary>
    Variety,
}
