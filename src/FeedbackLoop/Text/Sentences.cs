namespace FeedbackLoop.Text;

/// <summary>Where sentences begin and end.</summary>
internal static class Sentences
{
    private static readonly HashSet<string> Abbreviations = new(["e.g", "i.e", "etc", "vs", "approx", "incl", "no", "nr", "inc", "ltd", "co", "resp"], StringComparer.Ordinal);

    private static readonly HashSet<string> Titles = new(["mr", "mrs", "ms", "dr", "st"], StringComparer.Ordinal);

    /// <summary>For each token the first token of its sentence, and the index behind the last.</summary>
    public static (int[] Start, int[] End) Find(List<Token> tokens)
    {
        var start = new int[tokens.Count];
        var end = new int[tokens.Count];
        var first = 0;
        for (var at = 0; at < tokens.Count; at++)
        {
            start[at] = first;
            if (at + 1 < tokens.Count && !BreaksAfter(tokens, at))
                continue;
            while (first <= at)
                end[first++] = at + 1;
        }

        return (start, end);
    }

    private static bool BreaksAfter(List<Token> tokens, int at)
    {
        var (token, next) = (tokens[at], tokens[at + 1]);
        if (next.StartsLine && (next.IsCapitalized || next.Kind is not TokenKind.Word || EndsSentence(token)))
            return true;
        if (!EndsSentence(token) || (next.Kind == TokenKind.Punctuation && !IsOpening(next)))
            return false;
        if (token.Norm[0] != '.')
            return true;
        var before = at > 0 && tokens[at - 1].End == token.Start ? tokens[at - 1].Norm : "";
        if (Titles.Contains(before))
            return false;
        var abbreviated = Abbreviations.Contains(before);
        return next.Start > token.End && (token.Length == 1 ? !abbreviated || next.IsCapitalized : next.IsCapitalized);
    }

    private static bool EndsSentence(Token token) => token.Norm[0] is '.' or '!' or '?' or '…' && token.Kind == TokenKind.Punctuation;

    private static bool IsOpening(Token token) => token.Norm is "\"" or "“" or "'" or "‘" or "(" or "[" or "-" or "*";
}
