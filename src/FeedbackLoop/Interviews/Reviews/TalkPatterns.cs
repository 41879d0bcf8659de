using FeedbackLoop.Analysis;
using FeedbackLoop.Knowledge;
using FeedbackLoop.Questions.Rules;
using FeedbackLoop.Text;

namespace FeedbackLoop.Interviews.Reviews;

/// <summary>What <c>Data/linting/talk.json</c> says of conversations: small talk, what counts as vague in speech, and how a vague answer is asked about.</summary>
internal static class TalkPatterns
{
    private static readonly Lazy<List<LintPattern>> Patterns = new(() => LintPatternFile.Read(DataFile.Embedded("linting/talk.json")));
    private static readonly Lazy<PatternSet> All = new(() => new PatternSet(Patterns.Value));

    private static readonly Lazy<IReadOnlyList<VagueAnswerRule>> Rules = new(() =>
    [
        .. Patterns.Value
            .Where(pattern => pattern.Family == "asks_on" && pattern.Message.Length > 0)
            .Select(pattern => new VagueAnswerRule(Names.Parse<SignalKind>(pattern.Name)!.Value, pattern.Message, pattern.Suggestion)),
    ]);

    /// <summary>The signals that call for another question, the most useful first.</summary>
    public static IReadOnlyList<VagueAnswerRule> VagueAnswers => Rules.Value;

    /// <summary>Whether a question has nothing to do with the interview: "Can you hear me?"</summary>
    public static bool IsSmall(string question) => Find(question).Exists(match => match.Pattern.Family == "talk");

    /// <summary>The stretches of <paramref name="answer"/> in which a signal of that kind means nothing, because people talk so.</summary>
    public static IEnumerable<TextSpan> Overlooked(string answer, SignalKind kind)
    {
        var text = ParsedText.Parse(answer);
        return All.Value.Find(text).Where(match => match.Pattern.Family == "overlooked" && match.Pattern.Name == Names.Of(kind)).Select(match => text.Span(match.Start, match.End));
    }

    /// <summary>Whether somebody who says <paramref name="words"/> asks on about a signal of that kind.</summary>
    public static bool AsksOn(string words, SignalKind kind) =>
        Find(words).Exists(match => match.Pattern.Family == "asks_on" && match.Pattern.Name is var name && (name == "any" || name == Names.Of(kind)));

    private static List<PatternMatch> Find(string text) => All.Value.Find(ParsedText.Parse(text));
}

/// <summary>A signal that makes an answer vague, and what to say of it.</summary>
/// <param name="Kind">The signal.</param>
/// <param name="Message">What is wrong; <c>{words}</c> stands for the words.</param>
/// <param name="Ask">What to ask on.</param>
internal sealed record VagueAnswerRule(SignalKind Kind, string Message, string Ask);
