namespace FeedbackLoop;

/// <summary>What questions look for; it changes which come first, and how some of them are put.</summary>
public enum Stance
{
    /// <summary>Both sides.</summary>
    Balanced,
    /// <summary>Flaws, evidence against it, and other ways.</summary>
    Skeptic,
    /// <summary>The broader vision that the ask points to, and what can be shown now.</summary>
    Optimist,
}
