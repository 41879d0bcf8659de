using FeedbackLoop.Analysis;

namespace FeedbackLoop.Probes.Phrases;

/// <summary>A few words around a pronoun that stands for nothing, to quote in the question what it stands for.</summary>
internal static class PronounContext
{
    private const int Before = 3, After = 5;

    /// <summary>The words; null where there is no such pronoun or they cannot be quoted.</summary>
    public static string? Of(Reading reading)
    {
        foreach (var signal in reading.Signals)
        {
            if (signal.Kind != SignalKind.Pronoun || signal.Span.End > reading.Text.Length || StandsForNothing(signal, reading.Text))
                continue;
            var start = signal.Span.Start;
            for (var words = 0; words < Before && start > 0 && !Ends(reading.Text[start - 1]); words++)
                start = WordStart(reading.Text, start);
            var end = signal.Span.End;
            var after = signal.Text.Contains(' ', StringComparison.Ordinal) ? 0 : After;   // "this feature" says enough
            for (var words = 0; words < after && end < reading.Text.Length && !Ends(reading.Text[end]); words++)
                end = WordEnd(reading.Text, end);
            return PlainWords.From(reading.Text[start..end]) is { } plain && !plain.Contains('"', StringComparison.Ordinal) ? plain : null;
        }

        return null;
    }

    /// <summary>Whether the pronoun is the empty "it" of "it would be nice to" and "it takes a minute to": no word that it could stand for is missing.</summary>
    public static bool StandsForNothing(Signal signal, string statement)
    {
        if (!signal.Text.Equals("it", StringComparison.OrdinalIgnoreCase) || signal.Span.End > statement.Length)
            return false;
        var end = signal.Span.End;
        while (end < statement.Length && !Ends(statement[end]))
            end++;
        var words = statement[signal.Span.End..end].ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var be = Array.FindIndex(words, 0, Math.Min(3, words.Length), word => word is "be" or "is" or "was" or "'s" or "’s" or "seems" or "makes" or "make" or "help" or "helps" or "takes" or "took" or "happens" or "happened");
        var clause = Array.FindIndex(words, word => word is "to" or "if" or "that" or "when" or "for");
        return be >= 0 && clause > be && clause <= be + 5;
    }

    /// <summary>Whether the thing that "this feature" points at may have been named before: something is said in front of its sentence.</summary>
    public static bool PointsBack(Signal signal, string statement)
    {
        if (!signal.Text.Contains(' ', StringComparison.Ordinal))
            return false;
        for (var at = Math.Min(signal.Span.Start, statement.Length) - 1; at >= 0; at--)
        {
            if (Ends(statement[at]))
                return true;
        }

        return false;
    }

    private static bool Ends(char letter) => letter is '.' or '!' or '?' or ';' or ',' or ':' or '\n' or '\r';

    private static int WordStart(string text, int at)
    {
        while (at > 0 && char.IsWhiteSpace(text[at - 1]))
            at--;
        if (at > 0 && Ends(text[at - 1]))
            return at;
        while (at > 0 && !char.IsWhiteSpace(text[at - 1]) && !Ends(text[at - 1]))
            at--;
        return at;
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && !Ends(text[at]))
            at++;
        return at;
    }
}
