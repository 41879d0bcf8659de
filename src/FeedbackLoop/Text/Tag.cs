namespace FeedbackLoop.Text;

/// <summary>What a token is where it stands.</summary>
internal enum Tag : byte
{
    Punctuation,
    Symbol,
    Number,
    Noun,
    Plural,
    Name,
    Pronoun,
    Possessive,
    Determiner,
    Quantifier,
    Adjective,
    Adverb,
    Verb,
    ThirdPerson,
    Past,
    Participle,
    Gerund,
    Auxiliary,
    Modal,
    To,
    Negation,
    Preposition,
    Coordinator,
    Subordinator,
    Wh,
    Interjection,
    PossessiveMark,
}
