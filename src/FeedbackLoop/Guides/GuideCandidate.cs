namespace FeedbackLoop.Guides;

/// <summary>A question that may come into a guide, with all the probes that its answer would settle.</summary>
internal sealed record GuideCandidate(Dimension Dimension, string Text, IReadOnlyList<TrackedProbe> Probes)
{
    public GuideQuestion Question => new(Text)
    {
        Dimension = Dimension,
        Serves = [.. Probes.Select(probe => probe.Id)],
        Why = Probes[0].Probe.Why,
    };

    /// <summary>The questions to choose from, the most useful first: what the customer knows before what only others know, then by weight.</summary>
    public static IReadOnlyList<GuideCandidate> From(IReadOnlyList<TrackedProbe> probes) =>
    [
        .. probes
            .Where(probe => probe.Status is ProbeStatus.Open or ProbeStatus.Asked && !string.IsNullOrWhiteSpace(probe.Probe.AskedOfCustomer))
            .DistinctBy(probe => probe.Id)
            .OrderBy(probe => probe.Id.Feedback)
            .ThenBy(probe => probe.Id.Number)
            .GroupBy(probe => (probe.Probe.Dimension, Text: SameQuestion.Key(probe.Probe.AskedOfCustomer!)))
            .Select(same => new GuideCandidate(same.Key.Dimension, same.First().Probe.AskedOfCustomer!.Trim(), [.. same]))
            .OrderBy(candidate => candidate.Probes.All(probe => probe.Probe.Route is Route.Proxy or Route.Ourselves))
            .ThenByDescending(candidate => candidate.Probes.Sum(probe => probe.Probe.Weight))
            .ThenBy(candidate => candidate.Probes[0].Id.Feedback)
            .ThenBy(candidate => candidate.Probes[0].Id.Number),
    ];
}
