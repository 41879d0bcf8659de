using FeedbackLoop.Questions;

namespace FeedbackLoop.Interviews.Reviews;

/// <summary>Looks for what every interview needs.</summary>
internal static class PartsAsked
{
    /// <summary>All parts in their order.</summary>
    public static IReadOnlyList<ReviewedPart> Of(HeldInterview interview, IReadOnlyList<AskedInTurn> asked) =>
    [
        Consent(interview, asked),
        Opener(asked),
        First(InterviewPart.LastTime, asked, "last_instance"),
        First(InterviewPart.WhoElse, asked, "who_else"),
        First(InterviewPart.Closing, [.. asked.Skip(1)], "closing"),
    ];

    private static ReviewedPart Consent(HeldInterview interview, IReadOnlyList<AskedInTurn> asked)
    {
        var question = asked.FirstOrDefault(question => question.Checked.Types.Contains(QuestionType.Consent))?.Question;
        var isKept = interview.Participants.Any(participant => participant.Role == ParticipantRole.Participant && participant.Consent is not { Notes: null, Recording: null, Quoting: null });
        return new ReviewedPart(InterviewPart.Consent, question is not null || isKept, question);
    }

    private static ReviewedPart Opener(IReadOnlyList<AskedInTurn> asked)
    {
        var first = asked.FirstOrDefault(question => !question.Checked.Types.Contains(QuestionType.Consent));
        var opens = first is not null && (!first.Question.Form.IsClosed() || first.Checked.Is("opener"));
        return new ReviewedPart(InterviewPart.Opener, opens, first?.Question);
    }

    private static ReviewedPart First(InterviewPart part, IReadOnlyList<AskedInTurn> asked, string name)
    {
        var question = asked.FirstOrDefault(question => question.Checked.Is(name))?.Question;
        return new ReviewedPart(part, question is not null, question);
    }
}
