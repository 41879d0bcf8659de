namespace FeedbackLoop.Questions;

/// <summary>How a question lets itself be answered.</summary>
public enum QuestionForm
{
    /// <summary>With a story, a reason or a description: "How do you close the month?", "Tell me about the last time.", "Anything else?"</summary>
    Open,
    /// <summary>With yes or no: "Do you use reports?", "And that works?"</summary>
    YesNo,
    /// <summary>With one of the answers that it offers: "By hand, or with a tool?"</summary>
    Choice,
    /// <summary>With one fact, such as a number, a day or a name: "How many reports are there?", "When did that happen?"</summary>
    Fact,
}
