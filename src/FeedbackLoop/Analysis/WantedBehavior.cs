namespace FeedbackLoop.Analysis;

/// <summary>What something of the product is to do, or what is to be done with it: "the calendar should remember the last view".</summary>
/// <param name="Text">The words from the subject to the end of what it is to do.</param>
/// <param name="Subject">Who or what is to do it, without the capital of a sentence's beginning: "the calendar"; "it" where it is not said.</param>
/// <param name="Predicate">The verb in its base form and what follows: "remember the last view", "be merged".</param>
/// <param name="Number">The grammatical number of the subject.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Rule">The rule that found it.</param>
public sealed record WantedBehavior(string Text, string Subject, string Predicate, GrammaticalNumber Number, TextSpan Span, string Rule)
{
    /// <summary>Whether it is to be possible, and need not come about by itself: "tickets could be merged".</summary>
    public bool IsPossibility { get; init; }

    /// <summary>Whether it is not to come about: "the scheduler should not let me book the same van twice".</summary>
    public bool IsUnwanted { get; init; }
}
