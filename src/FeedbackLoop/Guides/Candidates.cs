namespace FeedbackLoop.Guides;

/// <summary>The questions to choose from: open probes, put in the words for who is asked; those that one answer settles are one question.</summary>
internal static class Candidates
{
    /// <summary>How much a probe counts that others can answer too, without the customer.</summary>
    private const double OfOthers = 0.5;

    /// <summary>The questions, the most useful first.</summary>
    public static List<GuideCandidate> Of(IReadOnlyList<TrackedProbe> probes, Interviewee asked, Stance stance)
    {
        var open = probes
            .Where(probe => probe.Status is ProbeStatus.Open or ProbeStatus.Asked && !string.IsNullOrWhiteSpace(probe.Probe.AskedOfCustomer))
            .DistinctBy(probe => probe.Id);
        var found = new Dictionary<Dimension, List<GuideCandidate>>();
        foreach (var ofFeedback in open.GroupBy(probe => probe.Id.Feedback).OrderBy(group => group.Key))
        {
            var about = new HeardAbout(ofFeedback.First().Statement);
            foreach (var probe in Rewording.Of([.. ofFeedback], about.Reading, stance, asked.Wording).OrderBy(probe => probe.Id.Number))
            {
                if (!found.TryGetValue(probe.Probe.Dimension, out var same))
                    found[probe.Probe.Dimension] = same = [];
                Add(same, probe, about, Worth(probe) * asked.Weighs(probe.Probe.Dimension));
            }
        }

        return
        [
            .. found.OrderBy(same => same.Key).SelectMany(same => TogetherQuestions.Join(same.Key, same.Value))
                .OrderByDescending(candidate => candidate.Weight)
                .ThenBy(candidate => candidate.Probes[0].Id.Feedback)
                .ThenBy(candidate => candidate.Probes[0].Id.Number),
        ];
    }

    private static double Worth(TrackedProbe probe) => probe.Probe.Weight * (probe.Probe.Route is Route.Proxy or Route.Ourselves ? OfOthers : 1);

    private static void Add(List<GuideCandidate> same, TrackedProbe probe, HeardAbout about, double weight)
    {
        var text = probe.Probe.AskedOfCustomer!.Trim();
        var at = same.FindIndex(candidate => SameQuestion.Key(candidate.Text) == SameQuestion.Key(text) || (candidate.Probes[0].Id.Feedback != probe.Id.Feedback && candidate.About!.IsLike(about)));
        if (at < 0)
        {
            same.Add(new GuideCandidate(probe.Probe.Dimension, text, [probe], about) { Weight = weight });
            return;
        }

        var there = same[at];
        same[at] = probe.Probe.Weight > there.Probes[0].Probe.Weight
            ? new GuideCandidate(there.Dimension, text, [probe, .. there.Probes], about) { Weight = there.Weight + weight }
            : there with { Probes = [.. there.Probes, probe], Weight = there.Weight + weight };
    }
}
