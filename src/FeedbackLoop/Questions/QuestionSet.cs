using FeedbackLoop.Questions.Reading;

namespace FeedbackLoop.Questions;

/// <summary>Questions that are asked one after the other: a guide, a list, the interviewer's turns of a transcript.</summary>
/// <param name="Questions">The questions in their order.</param>
public sealed record QuestionSet(IReadOnlyList<QuestionLine> Questions)
{
    /// <summary>Comments for the linter that it does not understand; the text of each is the comment.</summary>
    public IReadOnlyList<QuestionLine> UnknownDirectives { get; init; } = [];

    /// <summary>Finds the questions in a guide or a list, Markdown or plain text.</summary>
    /// <param name="text">The text; what is no question in it (headings, block quotes, notes, code) is passed over.</param>
    public static QuestionSet Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new GuideReader(text).Read();
    }
}
