using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis.Rules;

/// <summary>How far a verb reaches: its particle, its object and up to two prepositional phrases.</summary>
internal static class VerbPhrase
{
    private const int MostPrepositionalPhrases = 2;

    /// <summary>The index behind the phrase of the verb at <paramref name="verb"/>.</summary>
    public static int End(ParsedText text, int verb)
    {
        var limit = text.ClauseEnd(verb);
        var at = verb + 1;
        if (at + 2 < limit && text.Tokens[at].Norm is "and" or "or" && text.Tags[at + 1] == Tag.Verb && text.NounPhraseEnd(at + 2) > at + 2)
            return End(text, at + 1);   // "add and delete seats"
        while (at < limit && text.Tags[at] is Tag.Adverb)
            at++;
        if (at < limit && text.Tokens[at].Is("in") && text.Tokens[verb].Norm is "log" or "sign" or "check" or "clock")
            at++;
        if (at < limit && text.Tokens[at].Is("again"))
            at++;
        if (at < limit && text.Tags[at] == Tag.Pronoun)
            at++;
        at = Math.Max(at, at < limit ? Math.Min(text.NounPhraseEnd(at), limit) : at);
        at = ObjectList(text, at, limit);
        if (at > verb + 1 && IsParticle(text, at, limit))
            at++;
        if (at > verb + 1 && at < limit && text.Tokens[at].Norm is "early" or "late" or "online" or "offline" or "twice")
            at++;
        for (var more = 0; more < MostPrepositionalPhrases && at + 1 < limit && text.Tags[at] is Tag.Preposition && !text.Tokens[at].Is("since") && !text.Tokens[at + 1].Is("order") && text.NounPhraseEnd(at + 1) is var end && end > at + 1 && end <= limit && !IsOpen(text, end, limit); more++)
            at = end;
        if (at > verb + 1 && at + 1 < limit && text.Tokens[at - 1].Norm is "ones" or "those" && text.Tags[at] == Tag.Pronoun)   // "hide the ones I don't need"
        {
            at++;
            while (at < limit && text.Tags[at] is Tag.Auxiliary or Tag.Negation or Tag.Adverb or Tag.Verb or Tag.Modal)
                at++;
        }

        if (at > verb + 1 && at + 1 < limit && text.Tokens[at].Is("from") && text.Tags[at + 1] == Tag.Gerund && text.Tokens[verb].Norm is "block" or "prevent" or "stop" or "keep" or "exclude" or "restrict")
            at = End(text, at + 1);
        if (at > verb + 1 && IsResult(text, verb, at, limit))
            at += 2;
        if (at > verb + 2 && at < limit && text.Tokens[at - 1].Norm is "date" or "time" && text.Tokens[at].Norm is "added" or "created" or "modified" or "updated" or "received" or "sent" or "due" or "posted" or "saved")
            at++;
        if (at < limit && text.Tokens[at].Norm is "faster" or "quicker" or "sooner" or "easier")
            at++;
        while (at > verb + 1 && text.Tags[at - 1] is Tag.Adverb && text.Tokens[at - 1].Norm is "as" or "also" or "too" or "please")
            at--;
        return at;
    }

    // "turn the sound off while I drive", but "put the keys down the drain"
    private static bool IsParticle(ParsedText text, int at, int limit) =>
        at < limit && text.Tokens[at].Norm is "off" or "on" or "up" or "down" or "out" or "back" or "away" && (at + 1 >= limit || text.NounPhraseEnd(at + 1) <= at + 1 && text.Tags[at + 1] is not (Tag.Preposition or Tag.Pronoun or Tag.Gerund or Tag.Determiner or Tag.Possessive or Tag.Number));

    // "mark all messages as read"
    private static bool IsResult(ParsedText text, int verb, int at, int limit) =>
        at + 1 < limit && text.Tokens[at].Is("as") && text.Tokens[verb].Norm is "mark" or "flag" or "set" or "treat" or "tag" or "show" && text.NounPhraseEnd(at + 1) <= at + 1 && text.Tags[at + 1] is Tag.Verb or Tag.Past or Tag.Participle or Tag.Adjective;

    // "send a mail to the people who have access", "track it in QB's because …": what is cut there says nothing.
    private static bool IsOpen(ParsedText text, int end, int limit) =>
        end < limit && (text.Tokens[end].Is("who") || text.Tokens[end].Is("'s") || text.Tokens[end].Is("that") && text.Tokens[end - 1].Norm is "people" or "those" or "users");

    private static int ObjectList(ParsedText text, int at, int limit)
    {
        while (at + 1 < limit && text.Tokens[at].Norm is "and" or "or" or "," && text.NounPhraseEnd(at + 1) is var end && end > at + 1 && end <= limit && text.Tags[at - 1] != Tag.Verb && !(end < limit && text.Tags[end] is Tag.Verb or Tag.ThirdPerson or Tag.Auxiliary or Tag.Modal))
            at = end;
        return at;
    }
}
