namespace FeedbackLoop;

/// <summary>What came of writing down a line of an interview.</summary>
/// <param name="Note">The line as it is kept.</param>
/// <param name="Answers">What came of each probe that it answers, in their order.</param>
public sealed record AddedNote(InterviewNote Note, IReadOnlyList<AnswerResult> Answers);
