namespace FeedbackLoop.Cli.Output;

/// <summary>What a person is told of an answer beyond that it is kept.</summary>
internal static class AnswerReport
{
    public static IEnumerable<string> Sentences(AnswerResult result)
    {
        var probe = result.Probe!;
        if (result.Outcome == AnswerOutcome.Partly)
            yield return $"That says it in part, so {probe.Id} stays open: {probe.Probe.Question}";
        if (result.Outcome == AnswerOutcome.NotKnown)
            yield return probe.Status == ProbeStatus.Waived ? $"{probe.Id} is given up, because {probe.WaivedBecause}." : $"{probe.Id} stays open, and now goes to the customer.";
        if (result.Outcome == AnswerOutcome.TakenBack && result.Also.Count > 0)
            yield return $"Open again with it: {string.Join(", ", result.Also.Select(also => also.Id))}.";
        if (result.Outcome is not (AnswerOutcome.Answered or AnswerOutcome.Replaced or AnswerOutcome.Partly))
            yield break;
        foreach (var also in result.Also)
            yield return $"This also answered {also.Id} ({QuestionLayout.Words(Names.Of(also.Probe.Dimension))}): {also.Answer!.Value}. If not: loop answer {also.Id} --take-back";
    }
}
