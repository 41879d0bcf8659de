using FeedbackLoop.Analysis.Rules.Nodes;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis.Rules;

/// <summary>The state of trying patterns on one sentence.</summary>
internal sealed class MatchRun(ParsedText text)
{
    private TokenMask[] ahead = [];

    public ParsedText Text { get; } = text;

    /// <summary>The first token of the sentence.</summary>
    public int Start { get; private set; }

    /// <summary>The index behind its last token.</summary>
    public int End { get; private set; }

    public int CaptureStart { get; set; }

    public int CaptureEnd { get; set; }

    public int MatchEnd { get; set; }

    /// <summary>How many steps were tried so far: the cost of a text, whatever the machine.</summary>
    public long Steps { get; set; }

    public bool Has(int at) => at < End;

    /// <summary>Goes on with the sentence from <paramref name="start"/> up to <paramref name="end"/>, which is not included.</summary>
    public void Enter(int start, int end)
    {
        (Start, End) = (start, end);
        if (ahead.Length < end - start)
            ahead = new TokenMask[end - start];
        var behind = new TokenMask();
        for (var at = end - 1; at >= start; at--)
        {
            behind = behind.With(Text.Tokens[at].Hash).With(Text.Tags[at]);
            ahead[at - start] = behind;
        }
    }

    /// <summary>The tokens of the sentence from <paramref name="at"/> on.</summary>
    public ref readonly TokenMask Ahead(int at) => ref ahead[at - Start];

    /// <summary>Whether a clause begins at <paramref name="at"/>: only openers such as "please" or "also" stand between it and the sentence's or clause's beginning.</summary>
    public bool IsStart(int at)
    {
        for (var before = at - 1; before >= Start; before--)
        {
            var token = Text.Tokens[before];
            if (token.Kind == TokenKind.Punctuation || Text.Tags[before] is Tag.Coordinator)
                return true;
            if (Text.Tags[before] is not (Tag.Interjection or Tag.Adverb or Tag.Symbol or Tag.Number) || at - before > 4)
                return false;
        }

        return true;
    }

    /// <summary>Whether a clause ends in front of <paramref name="at"/>.</summary>
    public bool IsEnd(int at) => at >= End || Text.Tokens[at].Kind == TokenKind.Punctuation || (at > Start && Text.ClauseEnd(at - 1) <= at);

    /// <summary>Tries <paramref name="node"/> without leaving a trace.</summary>
    public bool Probe(PatternNode node, int at)
    {
        var (start, end, match) = (CaptureStart, CaptureEnd, MatchEnd);
        var matches = node.Matches(this, at);
        (CaptureStart, CaptureEnd, MatchEnd) = (start, end, match);
        return matches;
    }
}
