using FeedbackLoop.Analysis.Rules;
using FeedbackLoop.Text;

namespace FeedbackLoop.Questions.Checks;

/// <summary>The words of a question that say what it is about.</summary>
internal static class ContentWords
{
    private static readonly TagSet Kept = TagSet.Of(Tag.Noun, Tag.Plural, Tag.Name, Tag.Verb, Tag.ThirdPerson, Tag.Past, Tag.Participle, Tag.Gerund, Tag.Adjective);
    private static readonly TagSet NounTags = TagSet.Of(Tag.Noun, Tag.Plural, Tag.Name);
    private static readonly Lazy<Lexicon> Generic = new(() => Lexicons.Named("general-nouns"));

    /// <summary>The nouns, in the singular, without those that fit any talk, such as "time".</summary>
    public static List<string> Nouns(ParsedText text)
    {
        var nouns = new List<string>();
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            if (NounTags.Has(text.Tags[at]) && Generic.Value.Match(text.Tokens, at, at + 1) == 0)
                nouns.Add(Base(text, at));
        }

        return nouns;
    }

    /// <summary>What is left of a question without its little words, in a fixed order: alike for questions that ask the same in other words of order.</summary>
    public static string Key(ParsedText text) => string.Join(' ', Of(text));

    /// <summary>The words that <see cref="Key"/> keeps, each once in its base form.</summary>
    public static SortedSet<string> Of(ParsedText text)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            if (Kept.Has(text.Tags[at]) || text.Tags[at] is Tag.Wh or Tag.Negation || text.Tokens[at].Norm is "when" or "where" or "else")
                words.Add(Base(text, at));
        }

        return words;
    }

    private static string Base(ParsedText text, int at)
    {
        var norm = text.Tokens[at].Norm;
        return text.Tags[at] switch
        {
            Tag.Plural => Morphology.Singular(norm),
            Tag.Verb or Tag.ThirdPerson or Tag.Past or Tag.Participle or Tag.Gerund => Morphology.VerbBase(norm) ?? norm,
            _ => norm,
        };
    }
}
