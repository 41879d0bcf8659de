using FeedbackLoop.Text;

namespace FeedbackLoop.Questions.Forms;

/// <summary>The words that ask for something: what, how, why, who, which, when, where.</summary>
internal static class InterrogativeWord
{
    /// <summary>How far behind the word its verb may stand: "what kind of reports for your auditors do you …".</summary>
    private const int FarthestVerb = 9;

    public static bool Is(ParsedText text, int at) =>
        text.Tokens[at].Norm is "what" or "how" or "why" or "who" or "whom" or "whose" or "which" or "when" or "where";

    /// <summary>Whether the word opens a question, and no clause of another: "When do you …" does, "When you do that, …" and "What I hear is …" do not.</summary>
    public static bool Asks(ParsedText text, int at, int end)
    {
        var next = at + 1;
        if (next >= end || text.Tokens[next].Kind == TokenKind.Punctuation)
            return true;
        if (IsFinite(text, next))
            return true;
        if (text.Tokens[at].Norm is "when" or "where")
            return text.Tokens[next].Norm is "else" or "exactly" || (text.Tokens[at].Is("where") && text.Tags[next] == Tag.Preposition);
        if (text.Tokens[at].Is("why"))
            return text.Tags[next] != Tag.Pronoun || text.Tokens[next].Norm is "them" or "him" or "me" or "us";
        for (; next < Math.Min(end, at + FarthestVerb) && text.Tokens[next].Kind != TokenKind.Punctuation; next++)
        {
            if (IsFinite(text, next) || (text.Tags[next] == Tag.Verb && text.Tags[next - 1] == Tag.Plural))   // "What words come …"
                return true;
            if (text.Tags[next] == Tag.Pronoun && text.Tags[next - 1] != Tag.Preposition)
                return false;
        }

        return true;
    }

    /// <summary>What the word asks for where nothing else tells.</summary>
    public static QuestionForm Form(ParsedText text, int at) => text.Tokens[at].Norm switch
    {
        "when" or "who" or "whom" or "whose" or "which" => QuestionForm.Fact,
        _ => QuestionForm.Open,
    };

    private static bool IsFinite(ParsedText text, int at) =>
        text.Tags[at] is Tag.Auxiliary or Tag.Modal or Tag.ThirdPerson or Tag.Past || text.Tokens[at].Norm is "do" or "does" or "did" or "have" or "has" or "had";
}
