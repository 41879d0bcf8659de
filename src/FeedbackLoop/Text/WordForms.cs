namespace FeedbackLoop.Text;

/// <summary>What a word form can be, by itself: "reports" is a plural noun or a verb in the third person.</summary>
[Flags]
internal enum WordForms
{
    None = 0,
    Noun = 1,
    Plural = 1 << 1,
    Verb = 1 << 2,
    ThirdPerson = 1 << 3,
    Past = 1 << 4,
    Participle = 1 << 5,
    Gerund = 1 << 6,
    Adjective = 1 << 7,
    Comparative = 1 << 8,
    Superlative = 1 << 9,
    Adverb = 1 << 10,

    /// <summary>Used as a verb more often than as anything else.</summary>
    MostlyVerb = 1 << 11,

    /// <summary>Used as an adjective more often than as anything else.</summary>
    MostlyAdjective = 1 << 12,

    /// <summary>Not in the word list.</summary>
    Unknown = 1 << 13,

    AnyNoun = Noun | Plural,
    AnyVerb = Verb | ThirdPerson | Past | Participle | Gerund,
}

internal static class WordFormsExtensions
{
    /// <summary>Whether the word can be any of <paramref name="any"/>.</summary>
    public static bool CanBe(this WordForms forms, WordForms any) => (forms & any) != WordForms.None;
}
