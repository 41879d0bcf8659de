using FeedbackLoop.Questions.Forms;
using FeedbackLoop.Questions.Rules;
using FeedbackLoop.Text;

namespace FeedbackLoop.Questions.Checks;

/// <summary>Two question marks, or clauses joined by "and" that ask for different answers.</summary>
internal static class DoubleBarrelled
{
    private static readonly Lazy<PatternSet> Continuations = new(() => PatternSet.Embedded("continuations"));

    public static LintFinding? Check(CheckedQuestion question, LintRule rule)
    {
        var text = question.Text;
        if (SecondMark(question) is >= 0 and var mark)
            return question.Finding(rule, text.SentenceStart(mark), mark + 1, "There are two question marks: the answer to one of the questions gets lost.", "Ask one, and keep the other for when the first is answered.");
        if (SecondClause(question) is not (>= 0 and var clause))
            return null;
        var words = text.Span(clause, Math.Max(clause + 1, Math.Min(text.ClauseEnd(clause + 1), text.SentenceEnd(clause)))).Of(question.Line.Text);
        return question.Finding(rule, clause, text.SentenceEnd(clause), $"\"{words}\" asks for another answer than what stands before it.", "Ask one, and keep the other for when the first is answered.");
    }

    private static int SecondMark(CheckedQuestion question)
    {
        var (text, marks) = (question.Text, 0);
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            var asks = text.Tokens[at].Is("?") && !question.IsQuoted(at) && at > 0 && !text.Tokens[at - 1].Is("?");
            if (asks && !IsMurmur(text, at) && ++marks == 2)
                return at;
        }

        return -1;
    }

    // "Okay?" keeps the talk going and asks nothing; and what confirms goes with what is confirmed.
    private static bool IsMurmur(ParsedText text, int mark) =>
        mark - text.SentenceStart(mark) == 1 && (text.Tags[mark - 1] == Tag.Interjection || text.Tokens[mark - 1].Norm is "right" or "really" or "no");

    private static int SecondClause(CheckedQuestion question)
    {
        var text = question.Text;
        List<PatternMatch>? continuations = null;
        var (asksAt, sentence) = (-1, -1);
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            if (text.SentenceStart(at) != sentence)
                (asksAt, sentence) = (-1, text.SentenceStart(at));
            if (question.IsQuoted(at))
                continue;
            if (asksAt >= 0 && AsksIfSo(question, asksAt, at))
                return at;
            if (asksAt >= 0 && text.Tokens[at].Norm is "and" or "&" && at + 1 < text.Tokens.Count && AskingClause.At(text, at + 1) is >= 0 and var second)
            {
                continuations ??= Continuations.Value.Find(text);
                if (!Continues(continuations, at) && !Divides(text, asksAt, second) && !FollowUp.Is(text, asksAt, second))
                    return at;
            }
            else if (asksAt < 0 && ClauseBeginning.Is(text, at, sentence))
            {
                asksAt = AskingClause.At(text, at);
            }
        }

        return -1;
    }

    // "Would they pay, and how much?" asks for yes or no, and for more where it is yes; "Do you know when and where?" asks once.
    private static bool AsksIfSo(CheckedQuestion question, int first, int and)
    {
        var text = question.Text;
        if (!text.Tokens[and].Is("and") || InterrogativeWord.Is(text, first) || InterrogativeWord.Is(text, and - 1) || question.Types.Contains(QuestionType.Invitation))
            return false;
        var end = text.SentenceEnd(and) - 1;
        return and + 1 < end && end <= and + 3 && text.Tokens[end].Is("?") && InterrogativeWord.Is(text, and + 1);
    }

    private static bool Continues(List<PatternMatch> continuations, int at)
    {
        foreach (var match in continuations)
        {
            if (match.Start == at)
                return true;
        }

        return false;
    }

    // "Which part did they say, and which part is yours?" draws one line.
    private static bool Divides(ParsedText text, int first, int second) =>
        text.Tokens[first].Is("which") && text.Tokens[second].Is("which") && second + 1 < text.Tokens.Count && text.Tokens[first + 1].Is(text.Tokens[second + 1].Norm);
}
