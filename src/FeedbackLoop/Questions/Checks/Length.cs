using System.Globalization;
using FeedbackLoop.Text;

namespace FeedbackLoop.Questions.Checks;

/// <summary>Questions of more than 25 words.</summary>
internal static class Length
{
    private const int MostWords = 25;

    public static LintFinding? Check(CheckedQuestion question, LintRule rule)
    {
        var text = question.Text;
        for (var start = 0; start < text.Tokens.Count; start = text.SentenceEnd(start))
        {
            var words = WordsIn(text, start, text.SentenceEnd(start));
            if (words > MostWords)
                return question.Finding(rule, start, text.SentenceEnd(start), string.Create(CultureInfo.InvariantCulture, $"{words} words: the end is answered and the beginning forgotten."), "Ask in 25 words at most, and leave the rest for a follow-up.");
        }

        return null;
    }

    private static int WordsIn(ParsedText text, int start, int end)
    {
        var words = 0;
        for (var at = start; at < end; at++)
        {
            if (text.Tokens[at].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Symbol && (at == start || text.Tokens[at].Start > text.Tokens[at - 1].End))
                words++;
        }

        return words;
    }
}
