using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis.Rules;

/// <summary>What a pattern asks of a noun phrase.</summary>
internal enum NounPhraseShape
{
    /// <summary>Any.</summary>
    Any,
    /// <summary>One that a modifier, a name or a quote pins down: "weekly summary", not "more reports".</summary>
    Modified,
    /// <summary>One whose head is in the plural.</summary>
    Plural,
    /// <summary>One that names people.</summary>
    People,
}

internal static class NounPhraseShapes
{
    private static readonly Lexicon People = Lexicons.Named("people");
    private static readonly Lexicon Machines = Lexicons.Named("machines");
    private static readonly Lexicon Loose = Lexicons.Named("loose-modifiers");

    /// <summary>Whether the noun phrase from <paramref name="start"/> to <paramref name="end"/> is of that shape.</summary>
    public static bool Fits(this NounPhraseShape shape, ParsedText text, int start, int end) => shape switch
    {
        NounPhraseShape.Modified => IsModified(text, start, end),
        NounPhraseShape.Plural => text.Tags[end - 1] == Tag.Plural,
        NounPhraseShape.People => NamesPeople(text, start, end),
        _ => true,
    };

    private static bool IsModified(ParsedText text, int start, int end)
    {
        var content = 0;
        for (var at = start; at < end; at++)
        {
            if (text.Tokens[at].Kind is TokenKind.Word && text.Tags[at] is not (Tag.Determiner or Tag.Possessive or Tag.Quantifier or Tag.Number or Tag.Adverb) && !text.Tokens[at].Is("than")
                && Loose.Match(text.Tokens, at, end) == 0)
                content++;
        }

        return content > 1;
    }

    private static bool NamesPeople(ParsedText text, int start, int end)
    {
        var people = false;
        for (var at = start; at < end; at++)
        {
            if (Machines.Match(text.Tokens, at, end) is var machine and > 0 && at + machine == end)
                return false;
            if (People.Match(text.Tokens, at, end) is var length and > 0 && at + length == end)
                people = true;
        }

        return people;
    }
}
