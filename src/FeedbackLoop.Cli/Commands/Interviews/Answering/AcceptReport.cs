using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Output;

namespace FeedbackLoop.Cli.Commands.Interviews.Answering;

/// <summary>What came of accepting a passage as an answer.</summary>
internal static class AcceptReport
{
    /// <summary>Why one of the passages was not kept, and with it none.</summary>
    public static Refusal Refusal(long interview, RefusedPassage refused, bool replace)
    {
        var (given, answer) = refused;
        return answer switch
        {
            null => Missing.Passage(interview, given.Passage),
            { Outcome: AnswerOutcome.NoSuchProbe } => Missing.Probe(given.Probe),
            { Probe: { Answer: { } there } probe } when answer.Outcome == AnswerOutcome.AlreadyAnswered => new Refusal(
                $"{probe.Id} has an answer: {there.Value} ({Provenances.InWords(there.Provenance)}). " + (replace
                    ? "That is the customer's own, so what one of us said does not take its place: nothing was done."
                    : $"To put the passage in its place: loop interview answers {interview} --accept {given.Probe}={given.Passage} --replace")),
            _ => new Refusal("The answer is empty: nothing was done."),
        };
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
}
