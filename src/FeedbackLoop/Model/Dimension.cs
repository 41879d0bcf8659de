namespace FeedbackLoop;

/// <summary>One sort of fact that makes an ask actionable. What each means, and who can know it, is data: <c>Data/dimensions.json</c>.</summary>
public enum Dimension
{
    /// <summary>Which sort of the thing.</summary>
    Kind,
    /// <summary>What is missing or wrong today.</summary>
    Gap,
    /// <summary>How many or how much.</summary>
    Quantity,
    /// <summary>What a comparison is measured against.</summary>
    Baseline,
    /// <summary>A fixed form, or one that they shape themselves.</summary>
    Flexibility,
    /// <summary>What it would let them do.</summary>
    Purpose,
    /// <summary>The last time it came up, and what happened.</summary>
    LastOccurrence,
    /// <summary>What they do today instead.</summary>
    Workaround,
    /// <summary>What it costs them: hours, money, errors, lost business.</summary>
    Impact,
    /// <summary>Who would use it, in which role.</summary>
    Users,
    /// <summary>Whose words these are, and when they were said.</summary>
    Evidence,
    /// <summary>What a pronoun stands for.</summary>
    Referent,
    /// <summary>How often it happens.</summary>
    Frequency,
    /// <summary>Whether who asked uses it, or decides on it.</summary>
    DecisionRole,
    /// <summary>How many customers or people share it.</summary>
    Reach,
    /// <summary>Which part they said, and which is a reading of it.</summary>
    Interpretation,
    /// <summary>How they would tell that it is good enough.</summary>
    Success,
    /// <summary>By when it must work.</summary>
    Deadline,
    /// <summary>The deal or renewal that hangs on it.</summary>
    Stake,
    /// <summary>What comes first of several things.</summary>
    Priority,
    /// <summary>What is going on when they need it.</summary>
    Trigger,
    /// <summary>What is there already and was tried.</summary>
    Existing,
    /// <summary>Another product, or an earlier state, and what it does.</summary>
    Alternative,
    /// <summary>What they have tried.</summary>
    Attempts,
    /// <summary>What they pay for it today, in money or hours.</summary>
    Spend,
    /// <summary>What it must work with, or stay within.</summary>
    Constraint,
    /// <summary>Where it applies, and where it does not.</summary>
    Scope,
    /// <summary>What would keep them from using it.</summary>
    Anxiety,
    /// <summary>Where two statements conflict.</summary>
    Contradiction,
    /// <summary>What it displaces.</summary>
    TradeOff,
    /// <summary>Which goal it serves.</summary>
    Strategy,
    /// <summary>Which figures say so.</summary>
    Data,
    /// <summary>What it brought: leads, opportunities, cost per lead.</summary>
    Results,
    /// <summary>How it did against others of its sort.</summary>
    Comparison,
    /// <summary>What else may explain the result.</summary>
    OutsideFactors,
}
