using FeedbackLoop.Analysis.Rules;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis;

/// <summary>The person, role and organisation that a reporting frame names: "Kim Ortiz, the CFO at Acme".</summary>
internal sealed class FrameNames
{
    private const int LongestName = 3;

    private FrameNames(string? person, string? role, string? customer) => (Person, Role, Customer) = (person, role, customer);

    public string? Person { get; }

    public string? Role { get; }

    public string? Customer { get; }

    /// <summary>What the frame from token <paramref name="start"/> names, the organisation behind it included.</summary>
    public static FrameNames In(ParsedText text, int start, int end)
    {
        string? person = null, role = null, customer = null;
        var limit = text.SentenceEnd(start);
        for (var at = start; at < limit; at++)
        {
            if (at >= end && !IsLinkToName(text, at, limit))
                break;
            if (NameEnd(text, at, limit) is var nameEnd && nameEnd > at)
            {
                if (nameEnd < limit && text.Tokens[nameEnd].Norm is "'s" or "'" or "’")
                    customer ??= Words(text, at, nameEnd);
                else if (at > start && text.Tokens[at - 1].Norm is "at" or "from" or "of" or "with" && (role ?? person) is not null)
                    customer ??= Words(text, at, nameEnd);
                else
                    person ??= Words(text, at, nameEnd);
                at = nameEnd - 1;
            }
            else if (at < end && RoleEnd(text, at, end) is var roleEnd && roleEnd > at)
            {
                role ??= Words(text, at, roleEnd);
                at = roleEnd - 1;
            }
        }

        return new FrameNames(person, role, customer);
    }

    private static bool IsLinkToName(ParsedText text, int at, int limit) =>
        (text.Tokens[at].Norm is "at" or "from" && NameEnd(text, at + 1, limit) > at + 1) || (at > 0 && text.Tokens[at - 1].Norm is "at" or "from" && NameEnd(text, at, limit) > at);

    private static int NameEnd(ParsedText text, int at, int limit)
    {
        var end = at;
        while (end < limit && end - at < LongestName && text.Tokens[end].IsCapitalized && !IsRole(text, end) && (text.Tags[end] == Tag.Name || (end > text.SentenceStart(at) && text.Tags[end] is Tag.Noun)))
            end++;
        return end;
    }

    private static bool IsRole(ParsedText text, int at) => NounPhraseShape.People.Fits(text, at, at + 1);

    // "the warehouse manager" without its article; "customer" and the like say nothing of a role.
    private static int RoleEnd(ParsedText text, int at, int end)
    {
        var phrase = Math.Min(text.NounPhraseEnd(at), end);
        if (phrase <= at || text.Tags[at] is Tag.Determiner or Tag.Possessive or Tag.Quantifier or Tag.Number || !NounPhraseShape.People.Fits(text, at, phrase))
            return at;
        return Lexicons.Named("customers").Match(text.Tokens, phrase - 1, phrase) > 0 || Lexicons.Named("users").Match(text.Tokens, phrase - 1, phrase) > 0 ? at : phrase;
    }

    private static string Words(ParsedText text, int start, int end) => text.Span(start, end).Of(text.Text);
}
