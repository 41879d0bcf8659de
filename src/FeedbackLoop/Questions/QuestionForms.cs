using FeedbackLoop.Questions.Forms;
using FeedbackLoop.Text;

namespace FeedbackLoop.Questions;

/// <summary>Tells open questions from closed ones by the structure of their clauses. Pure: the same text gives the same form.</summary>
public static class QuestionForms
{
    /// <summary>The form of the question in <paramref name="text"/>.</summary>
    /// <param name="text">A question, or a turn of a conversation that holds one, with or without a question mark.</param>
    /// <returns>Where several sentences ask, <see cref="QuestionForm.Open"/> if one of them is open, else the form of the last. A statement that is put
    /// as a question is <see cref="QuestionForm.YesNo"/>. Text of any kind gets a form; blank text too, <see cref="QuestionForm.YesNo"/>.</returns>
    public static QuestionForm Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TurnForm.Of(ParsedText.Parse(SpokenText.Smooth(text)));
    }

    /// <summary>Whether a question of this form is closed: answered with yes or no, with one of the answers offered, or with one fact.</summary>
    public static bool IsClosed(this QuestionForm form) => form != QuestionForm.Open;
}
