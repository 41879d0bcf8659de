namespace FeedbackLoop.Guides;

/// <summary>How a guide is built, where the usual way does not fit.</summary>
public sealed record GuideOptions
{
    /// <summary>The outline to follow; <see cref="GuideOutline.Discovery"/> unless set.</summary>
    public GuideOutline Outline { get; init; } = GuideOutline.Discovery;

    /// <summary>The customer to name in the guide; null for the one that all probes belong to.</summary>
    public string? Customer { get; init; }
}
