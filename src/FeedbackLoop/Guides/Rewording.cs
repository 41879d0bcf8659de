using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;

namespace FeedbackLoop.Guides;

/// <summary>Puts kept probes in the words, and the order, that a stance and the role of who is asked call for.</summary>
internal static class Rewording
{
    /// <summary>The probes with the words and weights that change; all others as they are kept.</summary>
    /// <param name="probes">The probes of one feedback.</param>
    /// <param name="reading">What its statement says.</param>
    /// <param name="stance">What the questions look for.</param>
    /// <param name="role">The role of who is asked; null for nothing particular.</param>
    public static IEnumerable<TrackedProbe> Of(IReadOnlyCollection<TrackedProbe> probes, Reading reading, Stance stance, ContactRole? role)
    {
        if (stance == Stance.Balanced && role is null)
            return probes;
        var context = new ProbeContext { Audience = probes.First().Probe.Audience, StandsAlone = true };
        var usual = Asked(reading, context);
        var other = Asked(reading, context with { Stance = stance, AskedOf = role });
        return probes.Select(tracked =>
            usual.TryGetValue(tracked.Probe.Dimension, out var before) && other.TryGetValue(tracked.Probe.Dimension, out var now)
                ? tracked with { Probe = Changed(tracked, before, now) }
                : tracked);
    }

    private static Dictionary<Dimension, Probe> Asked(Reading reading, ProbeContext context) =>
        Prober.Default.Probe(reading, context).ToDictionary(probe => probe.Dimension);

    // What asks for the rest of an answer, or comes from a pack, keeps its words unless stance or role has others.
    private static Probe Changed(TrackedProbe kept, Probe before, Probe now) => kept.Probe with
    {
        Weight = Math.Max(0, kept.Probe.Weight + now.Weight - before.Weight),
        AskedOfCustomer = kept.Answer is null && now.AskedOfCustomer is { } asked && asked != before.AskedOfCustomer ? asked : kept.Probe.AskedOfCustomer,
    };
}
