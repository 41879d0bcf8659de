namespace FeedbackLoop.Text;

/// <summary>Where noun phrases end: determiners, numbers, modifiers and nouns up to the head, with possessors and quoted names.</summary>
internal static class NounPhrases
{
    private const int LongestQuote = 8;

    /// <summary>For each token the index behind the noun phrase that begins there; its own index where none begins.</summary>
    public static int[] Ends(List<Token> tokens, Tag[] tags, int[] sentenceEnd)
    {
        var ends = new int[tokens.Count];
        for (var at = 0; at < tokens.Count; at++)
            ends[at] = End(tokens, tags, at, sentenceEnd[at]);
        return ends;
    }

    /// <summary>Whether the tag is of a word that can be the head.</summary>
    public static bool IsHead(Tag tag) => tag is Tag.Noun or Tag.Plural or Tag.Name;

    private static int End(List<Token> tokens, Tag[] tags, int start, int limit)
    {
        limit = Math.Min(limit, start + 16);
        var (at, found) = (start, start);
        while (at < limit && IsBefore(tokens, tags, at, limit))
            at++;
        while (at < limit)
        {
            if (QuoteEnd(tokens, at, limit) is var quote && quote > at && !(quote == at + 3 && at > 0 && tags[at + 1] == Tag.Verb && tokens[at - 1].Norm is "to" or "can" or "should" or "could" or "would" or "must"))
                found = at = quote;
            else if (PairEnd(tokens, tags, at, limit) is var pair && pair > at)
                found = at = pair;
            else if (found > start && tags[at] == Tag.Name && TimeNouns.Has(tokens[at - 1].Norm))
                break;   // "at this time Simplero lists"
            else if (IsHead(tags[at]) || (tags[at] == Tag.Number && found > start && tokens[at].Kind == TokenKind.Number))
                found = ++at;
            else if (IsModifier(tokens, tags, at, limit) && !(found > start && OpensTimePhrase(tokens, tags, at)))
                at++;
            else if (found == at && tags[at] == Tag.PossessiveMark)
                at++;
            else if (found > start && found == at && at + 1 < limit && JoinsNouns(tokens, tags, at))
                at++;
            else
                break;
        }

        return found;
    }

    private static bool IsBefore(List<Token> tokens, Tag[] tags, int at, int limit) =>
        tags[at] is Tag.Determiner or Tag.Possessive or Tag.Quantifier or Tag.Number
        || (tokens[at].Is("of") && at > 0 && tags[at - 1] is Tag.Quantifier or Tag.Number && at + 1 < limit && tags[at + 1] is Tag.Determiner or Tag.Possessive)
        || (tokens[at].Is("than") && at > 0 && tags[at - 1] is Tag.Quantifier && at + 1 < limit && (tokens[at + 1].Is("one") || tags[at + 1] == Tag.Number))
        || (tags[at] == Tag.Adverb && at + 1 < limit && tags[at + 1] == Tag.Adjective);

    private static bool IsModifier(List<Token> tokens, Tag[] tags, int at, int limit)
    {
        if (tags[at] is not (Tag.Adjective or Tag.Participle or Tag.Gerund or Tag.Number))
            return false;
        var next = at + 1;
        if (next < limit && tags[next] is Tag.Coordinator && next + 1 < limit && tags[next + 1] == Tag.Adjective)
            return false;
        if (tokens[at].Norm is "having" or "being" or "getting" or "making" or "doing" or "letting" or "giving" or "keeping" or "putting" or "showing" or "using" or "containing" or "displaying" or "allowing" or "saying")
            return false;
        if (tags[at] == Tag.Gerund && at > 0 && (tokens[at - 1].Norm is "when" or "while" or "whenever" || TimeNouns.Has(tokens[at - 1].Norm)))
            return false;
        if (tags[at] == Tag.Gerund && at > 0 && (tags[at - 1] is Tag.Auxiliary || tokens[at - 1].Is("longer")))
            return false;
        return next < limit && (IsHead(tags[next]) || tags[next] is Tag.Adjective or Tag.Participle or Tag.Gerund || QuoteEnd(tokens, next, limit) > next);
    }

    // "lost the order last week", "spends hours merging files", "on the phone three times": behind a head these begin something else.
    private static bool OpensTimePhrase(List<Token> tokens, Tag[] tags, int at) =>
        (tokens[at].Norm is "last" or "next" && at + 1 < tokens.Count && TimeNouns.Has(tokens[at + 1].Norm)) || tags[at] == Tag.Number || (tags[at] == Tag.Gerund && TimeNouns.Has(tokens[at - 1].Norm));

    private static bool JoinsNouns(List<Token> tokens, Tag[] tags, int at) =>
        tokens[at].Norm is "/" or "&" && (IsHead(tags[at + 1]) || tags[at + 1] == Tag.Adjective);

    private static int PairEnd(List<Token> tokens, Tag[] tags, int at, int limit) =>
        at + 2 < limit && IsHead(tags[at]) && tags[at + 1] == Tag.Coordinator && NounPairs.Has(tokens[at].Norm, tokens[at + 2].Norm) ? at + 3 : at;

    private static int QuoteEnd(List<Token> tokens, int at, int limit)
    {
        if (tokens[at].Norm is not ("\"" or "“" or "‘" or "'"))
            return at;
        if (at > 0 && tokens[at - 1].End == tokens[at].Start && at + 1 < limit && tokens[at + 1].Start > tokens[at].End)
            return at;   // it closes
        for (var end = at + 1; end < limit && end <= at + LongestQuote; end++)
        {
            if (tokens[end].Norm is "\"" or "”" or "’" or "'")
                return end > at + 1 ? end + 1 : at;
        }

        return at;
    }
}
