namespace FeedbackLoop.Text;

/// <summary>Where clauses end.</summary>
internal static class Clauses
{
    private const int LongestFrontedClause = 20;
    private const int LongestSubject = 12;

    /// <summary>For each token the index behind the clause that goes on from it.</summary>
    public static int[] Ends(List<Token> tokens, Tag[] tags, int[] sentenceEnd)
    {
        var ends = new int[tokens.Count];
        for (var at = tokens.Count - 1; at >= 0; at--)
        {
            var last = at + 1 == sentenceEnd[at];
            if (IsClosing(tokens[at]))
                ends[at] = at;
            else
                ends[at] = last || StartsAnother(tokens, tags, at + 1, sentenceEnd[at]) ? at + 1 : Math.Max(ends[at + 1], at + 1);
        }

        return ends;
    }

    // "e-mails, text messages, or phone calls to submit a request"
    private static bool IsLastOfList(List<Token> tokens, Tag[] tags, int coordinator, int end)
    {
        if (tokens[coordinator].Norm is not ("or" or "and") || !NounPhrases.IsHead(tags[coordinator - 2]))
            return false;
        var at = coordinator + 1;
        if (at < end && tags[at] is Tag.Determiner or Tag.Possessive or Tag.Quantifier)
            at++;
        while (at < end && tags[at] is Tag.Noun or Tag.Plural or Tag.Name or Tag.Adjective)
            at++;
        return at > coordinator + 1 && (at == end || tags[at] is Tag.Preposition or Tag.To or Tag.Punctuation);
    }

    private static bool SubjectFollows(Tag[] tags, int at, int end)
    {
        if (tags[at] is not (Tag.Determiner or Tag.Possessive))
            return at + 1 < end && NounPhrases.IsHead(tags[at]) && tags[at + 1] is Tag.Modal;   // "when booking a room, users could …"
        for (var next = at + 1; next < end && tags[next] != Tag.Punctuation; next++)
        {
            if (tags[next] is Tag.Auxiliary or Tag.Modal or Tag.ThirdPerson or Tag.Verb or Tag.Past)
                return true;
        }

        return false;
    }

    // "As estates don't check it they want a call": behind a clause put in front, a pronoun with its own verb opens the main clause.
    private static bool IsMainSubject(List<Token> tokens, Tag[] tags, int at, int end)
    {
        if (tokens[at].Norm is "it" or "there" or "nobody" or "nothing")
            return IsEmptySubject(tokens, tags, at, end) && IsBehindFrontedClause(tokens, tags, at - 1);
        if (tokens[at].Norm is not ("i" or "we" or "they" or "he" or "she" or "you") || at + 2 >= end)
            return false;
        var verb = at + 1;
        while (verb + 1 < end && tags[verb] is Tag.Adverb)
            verb++;
        if (tags[verb] is not (Tag.Verb or Tag.ThirdPerson or Tag.Modal or Tag.Auxiliary) || verb + 1 >= end)
            return false;
        if (verb + 1 < end && tags[verb] is Tag.Modal && tokens[verb + 1].Norm is "like" or "love")   // "when doing a count I would like …"
            return IsBehindFrontedClause(tokens, tags, at - 1);
        var canBeRelative = tags[at - 1] is Tag.Noun or Tag.Plural or Tag.Name;
        var objectFollows = tags[verb + 1] is Tag.Determiner or Tag.Possessive or Tag.Quantifier or Tag.Number or Tag.To or Tag.Noun or Tag.Plural or Tag.Name or Tag.Adjective;
        return (canBeRelative ? objectFollows : tags[at - 1] is Tag.Participle or Tag.Past or Tag.Adverb or Tag.Adjective or Tag.ThirdPerson && !TakesClause(tokens[at - 1])) && IsBehindFrontedClause(tokens, tags, at - 1);
    }

    // "When customers pay by card the bill should have two copies"
    private static bool IsMainNoun(List<Token> tokens, Tag[] tags, int noun, int end)
    {
        var at = noun < end && tags[noun] is Tag.Adjective ? noun + 1 : noun;
        while (at < Math.Min(end, noun + 4) && tags[at] is Tag.Noun or Tag.Plural or Tag.Name)
            at++;
        return at > noun && at < end && (tags[at] is Tag.Modal || IsPassive(tags, at, end) || tags[at] is Tag.ThirdPerson or Tag.Past or Tag.Auxiliary && IsBehindGerundClause(tokens, tags, noun - 2));
    }

    // "When a guest changes the dates the tax is not updated": what has no object cannot belong to the noun before.
    private static bool IsPassive(Tag[] tags, int at, int end)
    {
        var deed = at + 1 < end && tags[at + 1] is Tag.Negation or Tag.Adverb ? at + 2 : at + 1;
        return tags[at] is Tag.Auxiliary && deed < end && tags[deed] is Tag.Participle;
    }

    // "When creating a report the list goes down": it has no subject of its own.
    private static bool IsBehindGerundClause(List<Token> tokens, Tag[] tags, int before)
    {
        for (var at = before; at >= Math.Max(0, before - LongestFrontedClause); at--)
        {
            if (tokens[at].Norm is "when" or "while" or "after" or "before")
                return tags[at + 1] == Tag.Gerund;
        }

        return false;
    }

    // "Every time I try to comment it says error": no verb takes a subject for its object.
    private static bool IsEmptySubject(List<Token> tokens, Tag[] tags, int at, int end) =>
        at + 1 < end && tags[at + 1] is Tag.ThirdPerson or Tag.Auxiliary or Tag.Modal
        && tags[at - 1] is Tag.Verb or Tag.Noun or Tag.Plural or Tag.Name or Tag.Participle or Tag.Past or Tag.Adverb or Tag.Adjective or Tag.ThirdPerson or Tag.Pronoun && !TakesClause(tokens[at - 1]);

    // "He thinks we need it" is one clause in another.
    private static bool TakesClause(Token verb) => VerbsWithClause.Has(verb.Norm);

    private static bool IsBehindFrontedClause(List<Token> tokens, Tag[] tags, int before)
    {
        var hasVerb = false;
        for (var at = before; at >= Math.Max(0, before - LongestFrontedClause); at--)
        {
            if (IsClosing(tokens[at]) || tokens[at].Is(","))
                return false;
            hasVerb |= tags[at] is Tag.Auxiliary or Tag.Modal or Tag.ThirdPerson or Tag.Verb or Tag.Past or Tag.Gerund;
            if (tokens[at].Norm is "as" or "since" or "because" or "if" or "when" or "whenever" or "once" or "although" or "while" or "unless" or "until")
                return hasVerb && (at == 0 || tokens[at - 1].Kind == TokenKind.Punctuation || tokens[at - 1].Norm is "that" or "but" or "and");
            if (tokens[at].Is("time") && at > 0 && tokens[at - 1].Norm is "every" or "each")
                return hasVerb;
        }

        return false;
    }

    private static bool IsClosing(Token token) => token.Kind == TokenKind.Punctuation && token.Norm[0] is '.' or '!' or '?' or ';' or ':' or '(' or ')' or '—' or '–' or '…';

    private static bool StartsAnother(List<Token> tokens, Tag[] tags, int at, int end)
    {
        if (IsClosing(tokens[at]))
            return true;
        if (tokens[at].Is("-"))
            return tokens[at].Start > tokens[at - 1].End;
        var next = at + 1;
        if (tokens[at].Is(","))
            return next < end && (tags[next] is Tag.Coordinator && !IsLastOfList(tokens, tags, next, end) || tags[next] is Tag.Pronoun or Tag.Subordinator or Tag.Wh or Tag.Interjection or Tag.Modal || tokens[next].Norm is "please" or "so" or "but" or "then" or "there" or "just" or "however" or "last" or "yesterday" or "currently" or "otherwise" || SubjectFollows(tags, next, Math.Min(end, next + (IsBehindFrontedClause(tokens, tags, at - 1) ? LongestSubject : 6))));
        if (tags[at] == Tag.Coordinator)
            return next < end && (tags[next] is Tag.Pronoun or Tag.Subordinator or Tag.Modal or Tag.Interjection || tokens[at].Is("but") || tokens[next].Norm is "please");
        if (tokens[at].Is("the") && IsMainNoun(tokens, tags, next, end) && IsBehindFrontedClause(tokens, tags, at - 1))
            return true;
        if (tokens[at].Is("how") && next < end && tags[next] is Tag.Modal && IsBehindFrontedClause(tokens, tags, at - 1))
            return true;
        if (tags[at] is Tag.Pronoun or Tag.Adverb && IsMainSubject(tokens, tags, at, end))
            return true;
        return tags[at] == Tag.Subordinator && at > 0 && tags[at - 1] is not (Tag.Preposition or Tag.Subordinator or Tag.Adverb) && !tokens[at].Is("that");
    }
}
