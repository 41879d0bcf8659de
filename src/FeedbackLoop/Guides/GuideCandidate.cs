namespace FeedbackLoop.Guides;

/// <summary>A question that may come into a guide, with all the probes that its answer would settle.</summary>
/// <param name="Dimension">What the answer would make known.</param>
/// <param name="Text">The question to the customer.</param>
/// <param name="Probes">The probes, the heaviest first.</param>
/// <param name="About">What it is about; null where it is about the topics of several statements.</param>
internal sealed record GuideCandidate(Dimension Dimension, string Text, IReadOnlyList<TrackedProbe> Probes, HeardAbout? About)
{
    /// <summary>How useful an answer is; more than one where it serves several probes.</summary>
    public required double Weight { get; init; }

    public GuideQuestion Question => new(Text)
    {
        Dimension = Dimension,
        Serves = [.. Probes.Select(probe => probe.Id).OrderBy(id => id.Feedback).ThenBy(id => id.Number)],
        Why = Probes[0].Probe.Why,
    };
}
