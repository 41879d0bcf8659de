using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis.Rules;

/// <summary>The word classes that a pattern names: <c>NOUN</c>, <c>BASE</c>, <c>PREP</c>.</summary>
internal static class WordClass
{
    /// <summary>The tags that a name of the pattern language stands for; null where it is none.</summary>
    public static TagSet? Named(ReadOnlySpan<char> part) => part switch
    {
        "NOUN" => TagSet.Of(Tag.Noun, Tag.Plural, Tag.Name),
        "PLURAL" => TagSet.Of(Tag.Plural),
        "NAME" => TagSet.Of(Tag.Name),
        "PRON" => TagSet.Of(Tag.Pronoun),
        "DET" => TagSet.Of(Tag.Determiner, Tag.Possessive),
        "POSS" => TagSet.Of(Tag.Possessive),
        "QUANT" => TagSet.Of(Tag.Quantifier),
        "NUM" => TagSet.Of(Tag.Number),
        "ADJ" => TagSet.Of(Tag.Adjective),
        "ADV" => TagSet.Of(Tag.Adverb),
        "VERB" => TagSet.Of(Tag.Verb, Tag.ThirdPerson, Tag.Past),
        "BASE" => TagSet.Of(Tag.Verb),
        "PAST" => TagSet.Of(Tag.Past, Tag.Participle),
        "PART" => TagSet.Of(Tag.Participle),
        "ING" => TagSet.Of(Tag.Gerund),
        "AUX" => TagSet.Of(Tag.Auxiliary),
        "MODAL" => TagSet.Of(Tag.Modal),
        "PREP" => TagSet.Of(Tag.Preposition, Tag.To),
        "SUB" => TagSet.Of(Tag.Subordinator),
        "NEG" => TagSet.Of(Tag.Negation),
        _ => null,
    };
}
