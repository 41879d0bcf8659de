namespace FeedbackLoop.Analysis;

/// <summary>What is found in one statement. The same text gives the same reading, always.</summary>
/// <param name="Text">The statement, as it was given; every span refers to it.</param>
/// <param name="Ask">What sort of change is asked for; of several asks that of the surest rule.</param>
public sealed record Reading(string Text, AskKind Ask)
{
    /// <summary>Who is said to say it; null where the statement does not say.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>What it asks for, one by one, in the order of the text; empty where it asks for nothing.</summary>
    public IReadOnlyList<Ask> Asks { get; init; } = [];

    /// <summary>The things that it is about, the main one first; empty where nothing is named.</summary>
    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>The things that somebody wants to do, in the order in which they are said.</summary>
    public IReadOnlyList<WantedAction> Actions { get; init; } = [];

    /// <summary>What something of the product is to do, in the order in which it is said.</summary>
    public IReadOnlyList<WantedBehavior> Behaviors { get; init; } = [];

    /// <summary>What is stated, in the order of the text.</summary>
    public IReadOnlyList<StatedFact> Facts { get; init; } = [];

    /// <summary>Words that call for a particular probe, in the order of the text.</summary>
    public IReadOnlyList<Signal> Signals { get; init; } = [];
}

/// <summary>What sort of change is asked for.</summary>
public enum AskKind
{
    /// <summary>Something new.</summary>
    Add,
    /// <summary>Something that is there, made better.</summary>
    Improve,
    /// <summary>Something that is there, made faster.</summary>
    Speed,
    /// <summary>Something broken, mended.</summary>
    Fix,
    /// <summary>Something taken away.</summary>
    Remove,
    /// <summary>Something taken away, brought back.</summary>
    Restore,
    /// <summary>Another price or plan.</summary>
    Price,
    /// <summary>A connection with another system.</summary>
    Integrate,
    /// <summary>A right to see or do something.</summary>
    Access,
    /// <summary>Some other request.</summary>
    Other,
    /// <summary>Nothing is asked for.</summary>
    None,
}
