using FeedbackLoop.Analysis.Rules;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis;

/// <summary>The things that a statement asks for, one by one.</summary>
internal static class AskFinder
{
    private const int Most = 12;
    private const int LongestCondition = 15;

    private static readonly Lexicon PraisingWords = Lexicons.Named("praise");

    /// <summary>The asks in the order of the text; one where nothing tells another, none where nothing is asked for.</summary>
    /// <param name="findings">The statement and what the rules matched.</param>
    /// <param name="kind">What sort of change it asks for as a whole.</param>
    /// <param name="topics">All that it may be about.</param>
    /// <param name="actions">What somebody wants to do.</param>
    public static List<Ask> Find(Findings findings, AskKind kind, TopicCandidates topics, List<WantedAction> actions)
    {
        var asks = new List<Ask>();
        if (kind == AskKind.None)
            return asks;
        var begins = Begins(findings);
        AskKind? kindSoFar = null;
        for (var part = 0; part < begins.Count; part++)
        {
            var (start, end) = (begins[part], part + 1 < begins.Count ? begins[part + 1] : findings.Text.Tokens.Count);
            kindSoFar = AskKinds.Surest(findings, start, end) ?? kindSoFar;
            if (kindSoFar is null or AskKind.None && Praises(findings.Text, start, end))
                continue;   // "I love the app but ..." asks for nothing yet
            var ask = New(findings, kindSoFar ?? kind, start, end, topics);
            if (asks.Count > 0 && !IsAnother(ask, asks, actions))
                asks[^1] = Joined(findings, asks[^1], ask);
            else
                asks.Add(ask);
        }

        if (asks.Count > 1 && asks[0].Topics.Count == 0 && !actions.Exists(action => asks[0].Holds(action.Span)))
            asks.RemoveAt(0);
        if (asks.Count == 1)
            asks[0] = New(findings, kind, 0, findings.Text.Tokens.Count, topics);
        return asks;
    }

    private static bool Praises(ParsedText text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (PraisingWords.Match(text.Tokens, at, end) > 0 || text.Tokens[at].Norm is "love" or "loves" or "adore" or "enjoy" && at > start && text.Tags[at - 1] == Tag.Pronoun)
                return true;
        }

        return false;
    }

    // Where an ask begins, the first with the text itself.
    private static List<int> Begins(Findings findings)
    {
        var begins = new List<int> { 0 };
        var further = findings.Of(Finding.FurtherAsk);
        further.Sort(static (one, other) => one.Start.CompareTo(other.Start));
        var firstAsk = FirstAsk(findings);
        foreach (var match in further)
        {
            if (begins.Count == Most)
                break;
            if (firstAsk < match.Start && NamesSomething(findings.Text, begins[^1], match.Start) && !IsShared(findings.Text, match.Start) && !IsCondition(findings.Text, match.Start))
                begins.Add(match.Start);
        }

        return begins;
    }

    private static int FirstAsk(Findings findings)
    {
        var first = int.MaxValue;
        foreach (var match in findings.Of(Finding.Ask))
            first = Math.Min(first, match.Start);
        return first;
    }

    private static bool NamesSomething(ParsedText text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (NounPhrases.IsHead(text.Tags[at]) || text.Tags[at] is Tag.Verb)
                return true;
        }

        return false;
    }

    // "a start and end date", "weekly and monthly reports": the last noun belongs to both.
    private static bool IsShared(ParsedText text, int start)
    {
        var first = start - 2;
        if (first < text.SentenceStart(start) || !text.Tokens[start - 1].Is("and") || text.NounPhraseEnd(start) - start < 2 || text.Tags[start] is not (Tag.Noun or Tag.Adjective))
            return false;
        if (Morphology.FormsOf(text.Tokens[first].Norm).CanBe(WordForms.Adjective))
            return true;
        while (first > text.SentenceStart(start) && text.Tags[first] is Tag.Noun or Tag.Adjective)
            first--;
        return text.Tokens[first].Norm is "a" or "an";
    }

    // "… so that the agent can answer and the manager can see it" goes on with the reason.
    private static bool IsCondition(ParsedText text, int start)
    {
        for (var at = start - 1; at >= Math.Max(text.SentenceStart(start), start - LongestCondition) && text.Tokens[at] is { Kind: not TokenKind.Punctuation } token; at--)
        {
            if (token.Norm is "because" or "so" or "when" or "whenever" or "while" or "where" or "unless" or "once" or "until" or "which" or "who" or "since" || (token.Norm is "that" && text.Tags[at + 1] is Tag.ThirdPerson))
                return true;
        }

        return false;
    }

    private static Ask New(Findings findings, AskKind kind, int start, int end, TopicCandidates topics)
    {
        var text = findings.Text;
        while (end > start + 1 && (text.Tokens[end - 1].Kind == TokenKind.Punctuation || text.Tags[end - 1] is Tag.Coordinator || text.Tokens[end - 1].Norm is "plus" or "also"))
            end--;
        var span = text.Tokens.Count == 0 ? new TextSpan(0, 0) : text.Span(start, end);
        return new Ask(kind, span.Of(text.Text), span, topics.Best(span));
    }

    private static bool IsAnother(Ask ask, List<Ask> before, List<WantedAction> actions) =>
        ask.Topics.Count == 0 ? actions.Exists(action => ask.Holds(action.Span)) : !before.Exists(other => Names(other, ask.Topics[0]));

    private static bool Names(Ask ask, Topic topic)
    {
        foreach (var other in ask.Topics)
        {
            if (string.Equals(other.Text, topic.Text, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static Ask Joined(Findings findings, Ask first, Ask second)
    {
        var span = TextSpan.Between(first.Span.Start, second.Span.End);
        return first with { Span = span, Text = span.Of(findings.Text.Text) };
    }
}
