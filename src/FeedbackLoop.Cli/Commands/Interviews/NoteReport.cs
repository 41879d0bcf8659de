using FeedbackLoop.Cli.Output;

namespace FeedbackLoop.Cli.Commands.Interviews;

/// <summary>What a person is told where a line of an interview answers a probe.</summary>
internal static class NoteReport
{
    public static string Sentence(AnswerResult answer) => answer.Outcome switch
    {
        AnswerOutcome.Answered or AnswerOutcome.Replaced => $"{answer.Probe!.Id} is answered.",
        AnswerOutcome.Partly => $"{answer.Probe!.Id} is answered in part: {answer.Probe.Probe.Question}",
        AnswerOutcome.NotKnown => $"{answer.Probe!.Id} is not known to them.",
        AnswerOutcome.AlreadyAnswered =>
            $"{answer.Probe!.Id} has an answer, which stays: {answer.Probe.Answer!.Value} ({Provenances.InWords(answer.Probe.Answer.Provenance)}). To replace it: loop answer {answer.Probe.Id} \"…\" --from customer --replace",
        _ => "There is no such probe any more, so only the note was kept.",
    };
}
