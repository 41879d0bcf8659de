using FeedbackLoop.Probes.Phrases;

namespace FeedbackLoop.Probes.Catalog;

/// <summary>One way to ask for a dimension.</summary>
/// <param name="Dimension">What the answer would make known.</param>
/// <param name="When">When it can be asked in this way.</param>
/// <param name="About">The template about them.</param>
internal sealed record Question(Dimension Dimension, Condition When, string About)
{
    private string? to;

    /// <summary>The template to the customer; where the file gives none it is the one about them with "they" turned to "you".</summary>
    public string To
    {
        get => to ??= PersonShift.ToYou(About);
        init => to = value;
    }

    /// <summary>Whether it is asked of this audience.</summary>
    public bool IsFor(Audience audience) => (For & (1 << (int)audience)) != 0;

    /// <summary>The audiences that it is asked of, one bit each.</summary>
    public int For { get; init; } = (1 << (int)Audience.Proxy) | (1 << (int)Audience.Customer);

    /// <summary>What it gives about them with the fillers of the tests.</summary>
    public string Example { get; init; } = "";
}
