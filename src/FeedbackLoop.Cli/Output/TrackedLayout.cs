namespace FeedbackLoop.Cli.Output;

/// <summary>Kept probes: for a person each question with its answer, for a program one a row.</summary>
internal static class TrackedLayout
{
    /// <summary>Id, status, dimension, route, question, and the answer or the reason why it was given up; where it is explained, what its weight is made of.</summary>
    public static IEnumerable<IReadOnlyList<string?>> Rows(IReadOnlyList<TrackedProbe> probes, bool explained = false) => probes.Select(tracked => (IReadOnlyList<string?>)
    [
        tracked.Id.ToString(),
        Names.Of(tracked.Status),
        Names.Of(tracked.Probe.Dimension),
        Names.Of(tracked.Probe.Route),
        tracked.Probe.Question,
        tracked.Answer?.Value ?? tracked.WaivedBecause,
        .. explained ? (string[])[WeightLine.Of(tracked.Probe)] : [],
    ]);

    public static void Write(SafeWriter output, IReadOnlyList<TrackedProbe> probes, int columns, bool explained = false)
    {
        foreach (var tracked in probes)
        {
            QuestionLayout.Write(output, tracked.Id.ToString(), tracked.Probe, columns, explained);
            if (Outcome(tracked) is not { } outcome)
                continue;
            foreach (var line in DisplayWidth.Wrap(outcome, Math.Max(20, columns - 6)))
                output.WriteLine("      " + line);
        }
    }

    private static string? Outcome(TrackedProbe tracked) => tracked.Status switch
    {
        ProbeStatus.Open or ProbeStatus.Asked when tracked.Answer is { } part => $"→ in part: {part.Value} ({Provenances.InWords(part.Provenance)})",
        ProbeStatus.Open when tracked.UnknownTo is { } who => $"→ not known to the {(who == Knower.Proxy ? "go-between" : Names.Of(who))}",
        ProbeStatus.Asked => "→ asked, no answer yet",
        ProbeStatus.Waived => $"→ given up: {tracked.WaivedBecause}",
        ProbeStatus.Answered when tracked.Answer is { } answer => $"→ {answer.Value} ({Provenances.InWords(answer.Provenance)}{(answer.FoundIn is { } found ? $"; in the answer to {found}" : "")})",
        _ => null,
    };
}
