using FeedbackLoop.Analysis;

namespace FeedbackLoop.Probes;

/// <summary>Turns a reading into the questions that make the statement actionable.</summary>
/// <remarks>Thread-safe and pure: the same reading and context give the same probes in the same order.</remarks>
public sealed class Prober
{
    private Prober()
    {
    }

    /// <summary>The prober with the questions that come with the library.</summary>
    public static Prober Default { get; } = new();

    /// <summary>The questions to ask, the most useful first; no dimension comes twice.</summary>
    /// <param name="reading">What was found in the statement.</param>
    /// <param name="context">What is known besides; null for nothing.</param>
    public IReadOnlyList<Probe> Probe(Reading reading, ProbeContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return [];
    }

    /// <summary>What is known and unknown of the dimensions that apply.</summary>
    /// <param name="reading">What was found in the statement.</param>
    /// <param name="context">What is known besides; null for nothing.</param>
    public Actionability Assess(Reading reading, ProbeContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new Actionability([], 0);
    }
}
