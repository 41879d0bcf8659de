using FeedbackLoop.Analysis.Rules;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis;

/// <summary>The words that call for a particular probe.</summary>
internal static class SignalFinder
{
    private const int KnownShare = 3;

    public static List<Signal> Find(Findings findings)
    {
        var signals = new List<Signal>();
        foreach (var match in Findings.Surest(findings.Of(Finding.Signal)))
            signals.Add(new Signal((SignalKind)match.Rule.Value, findings.Words(match), findings.Span(match), match.Rule.Id));
        if (signals.Count == 0 && findings.Text.Tokens.Count > 0 && IsUnreadable(findings))
        {
            var whole = findings.Text.Span(0, findings.Text.Tokens.Count);
            signals.Add(new Signal(SignalKind.Unreadable, whole.Of(findings.Text.Text), whole, "signal.unreadable"));
        }

        return signals;
    }

    // Nothing is asked for or stated, and of the words, if there are any, fewer than a third are English.
    private static bool IsUnreadable(Findings findings)
    {
        if (findings.Of(Finding.Ask).Count > 0 || findings.Of(Finding.Fact).Count > 0)
            return false;
        var (words, known) = (0, 0);
        foreach (var token in findings.Text.Tokens)
        {
            if (token.Kind != TokenKind.Word)
                continue;
            words++;
            if (ClosedWords.Find(token.Norm) is not null || !Morphology.FormsOf(token.Norm).CanBe(WordForms.Unknown))
                known++;
        }

        return words == 0 || (words > 1 && known * KnownShare < words);
    }
}
