using System.Runtime.InteropServices;

namespace FeedbackLoop.Text;

/// <summary>A word and what stands around it, while the words before it have their tags and those behind it do not.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Neighbours(List<Token> tokens, Tag[] tags, int at, int sentenceStart)
{
    private const int MostPassedOver = 4;

    public string Word => tokens[at].Norm;

    public bool IsCapitalized => tokens[at].IsCapitalized;

    /// <summary>The tag of the word before, adverbs and negations passed over; null at the beginning of a sentence.</summary>
    public Tag? Before
    {
        get
        {
            var before = LastBefore;
            return before >= sentenceStart ? tags[before] : null;
        }
    }

    /// <summary>The word before, in lower case; empty at the beginning of a sentence.</summary>
    public string WordBefore => at > sentenceStart ? tokens[at - 1].Norm : "";

    /// <summary>The word of <see cref="Before"/>, in lower case; empty at the beginning of a sentence.</summary>
    public string WordOfBefore
    {
        get
        {
            var before = LastBefore;
            return before >= sentenceStart ? tokens[before].Norm : "";
        }
    }

    /// <summary>Whether the noun phrase so far has an article of the singular, as "a sales" in "a sales report": its head cannot be a plural before.</summary>
    public bool IsInSingularPhrase
    {
        get
        {
            var before = at - 1;
            while (before >= sentenceStart && at - before <= MostPassedOver && tags[before] is Tag.Noun or Tag.Plural or Tag.Name or Tag.Adjective)
                before--;
            return before >= sentenceStart && tokens[before].Norm is "a" or "an" or "another" or "every" or "each" && tags[before] is Tag.Determiner or Tag.Quantifier;
        }
    }

    /// <summary>The tag of the last word but one; null where the sentence has none.</summary>
    public Tag? BeforeLast => at - 2 >= sentenceStart ? tags[at - 2] : null;

    /// <summary>The next word, in lower case; empty at the end of the text.</summary>
    public string Next => at + 1 < tokens.Count ? tokens[at + 1].Norm : "";

    /// <summary>The next word but one, in lower case; empty at the end of the text.</summary>
    public string NextButOne => at + 2 < tokens.Count ? tokens[at + 2].Norm : "";

    public WordForms NextForms => FormsAt(at + 1);

    public WordForms NextButOneForms => FormsAt(at + 2);

    public bool NextIsCapitalized => at + 1 < tokens.Count && tokens[at + 1].IsCapitalized;

    public bool IsFirst => at == sentenceStart;

    /// <summary>Whether the next word is of the closed class <paramref name="tag"/>, whatever else it may be.</summary>
    public bool NextIs(Tag tag) => ClosedWords.Find(Next)?.All.Has(tag) == true;

    /// <summary>Whether a noun phrase begins right behind: a determiner, possessive, quantifier, number or quote.</summary>
    public bool NextOpensNounPhrase =>
        NextIs(Tag.Determiner) || NextIs(Tag.Possessive) || NextIs(Tag.Quantifier) || NextIs(Tag.Pronoun)
        || (at + 1 < tokens.Count && (tokens[at + 1].Kind == TokenKind.Number || tokens[at + 1].Norm is "\"" or "“"));

    /// <summary>Whether the next word is the verb of a subject in the plural: "exports fail", "reports are".</summary>
    public bool PluralVerbFollows =>
        NextIs(Tag.Modal) || Next is "are" or "were" or "have" or "do" or "don't" or "aren't" || (NextForms.CanBe(WordForms.Verb) && !NextForms.CanBe(WordForms.AnyNoun | WordForms.Adjective));

    public bool NextCanBeNoun => NextForms.CanBe(WordForms.AnyNoun | WordForms.Adjective) || (at + 1 < tokens.Count && tokens[at + 1].Norm is "\"" or "“");

    /// <summary>The tag of the last word of the open verb group before: the modal in "can you", the auxiliary in "do they".</summary>
    public bool IsInvertedQuestion => at - 2 >= sentenceStart && tags[at - 1] == Tag.Pronoun && tags[at - 2] is Tag.Modal or Tag.Auxiliary;

    private int LastBefore
    {
        get
        {
            var before = at - 1;
            while (before >= sentenceStart && at - before <= MostPassedOver && tags[before] is Tag.Adverb or Tag.Negation)
                before--;
            return before;
        }
    }

    private WordForms FormsAt(int index) =>
        index < tokens.Count && tokens[index].Kind == TokenKind.Word && ClosedWords.Find(tokens[index].Norm) is null
            ? Morphology.FormsOf(tokens[index].Norm)
            : WordForms.None;
}
