using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Output;

namespace FeedbackLoop.Cli.Commands.Interviews.Answering;

/// <summary>What came of accepting a passage as an answer.</summary>
internal static class AcceptReport
{
    /// <summary>Refuses where nothing was kept.</summary>
    public static AcceptedPassage Checked(ProbeId id, AcceptedPassage accepted) => accepted.Answer.Outcome switch
    {
        AnswerOutcome.NoSuchProbe => throw Missing.Probe(id),
        AnswerOutcome.Blank => throw new Refusal("The answer is empty: nothing was done."),
        AnswerOutcome.AlreadyAnswered => throw Answered(accepted.Answer.Probe!),
        _ => accepted,
    };

    /// <summary>Refuses a probe that has an answer, unless that is to be replaced.</summary>
    public static void RefuseAnswered(TrackedProbe probe, bool replace)
    {
        if (!replace && probe is { Status: ProbeStatus.Answered })
            throw Answered(probe);
    }

    /// <summary>The probe, where it stands now, the number of the highlight.</summary>
    public static IReadOnlyList<string?> Row(AcceptedPassage accepted) =>
        [accepted.Answer.Probe!.Id.ToString(), Names.Of(accepted.Answer.Probe.Status), accepted.Highlight is { } highlight ? Ids.Of(highlight.Id) : null];

    public static IEnumerable<string> Sentences(AcceptedPassage accepted)
    {
        var probe = accepted.Answer.Probe!;
        if (probe is { Status: ProbeStatus.Answered, Answer: { } answer })
            yield return $"{probe.Id} is answered ({Provenances.InWords(answer.Provenance)}).";
        foreach (var sentence in AnswerReport.Sentences(accepted.Answer))
            yield return sentence;
    }

    private static Refusal Answered(TrackedProbe probe) =>
        new($"{probe.Id} has an answer: {probe.Answer!.Value} ({Provenances.InWords(probe.Answer.Provenance)}). Add --replace to put the passage in its place.");
}
