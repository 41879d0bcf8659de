using System.Runtime.InteropServices;

namespace FeedbackLoop.Text;

/// <summary>A word and what stands around it, while the words before it have their tags and those behind it do not.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Neighbours(List<Token> tokens, Tag[] tags, int at, int sentenceStart)
{
    private const int MostPassedOver = 4;

    public string Word => tokens[at].Norm;

    public bool IsCapitalized => tokens[at].IsCapitalized;

    public bool IsPluralOfCapitals => tokens[at].IsPluralOfCapitals;

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

    /// <summary>Whether the noun phrase so far is the object of a verb that takes no clause, as "pallet" in "wants pallet labels": no verb can follow.</summary>
    public bool IsInObject
    {
        get
        {
            var before = at - 1;
            while (before >= sentenceStart && at - before <= MostPassedOver && tags[before] is Tag.Noun or Tag.Plural or Tag.Name or Tag.Adjective or Tag.Determiner or Tag.Possessive or Tag.Number or Tag.Quantifier)
                before--;
            return before >= sentenceStart && before < at - 1 && tags[before] is Tag.Verb or Tag.ThirdPerson or Tag.Past && !VerbsWithClause.Has(tokens[before].Norm);
        }
    }

    /// <summary>Whether the word, a noun or a verb, is the verb of the plural before it: "my nurses copy notes from the chart", "before the trucks leave".</summary>
    public bool IsVerbOfPlural(WordForms forms)
    {
        if (BeforeLast is not (Tag.Possessive or Tag.Determiner) || WordBefore is "sales" or "accounts" or "settings" or "operations" or "systems" or "news" or "goods")
            return false;
        var ends = at + 1 == tokens.Count || tokens[at + 1].Kind == TokenKind.Punctuation;
        if (ends)
            return at - 3 >= sentenceStart && tags[at - 3] == Tag.Subordinator && tokens[at - 3].Norm is not "that";
        return !forms.CanBe(WordForms.Plural) && NextForms.CanBe(WordForms.Plural) && !NextForms.CanBe(WordForms.Verb)
            && (at - 3 < sentenceStart || tags[at - 3] is Tag.Punctuation or Tag.Subordinator or Tag.Coordinator)
            && (!NextForms.CanBe(WordForms.ThirdPerson) || at + 2 >= tokens.Count || ClosedWords.Find(NextButOne)?.All.Has(Tag.Preposition) == true);
    }

    /// <summary>Whether the word is the verb of a question whose subject are the nouns before it: "could the invoice number start with the year".</summary>
    public bool IsVerbOfQuestion(WordForms forms)
    {
        if (forms.CanBe(WordForms.AnyNoun) && (!forms.CanBe(WordForms.MostlyVerb) || !NextIs(Tag.Preposition) && !NextIs(Tag.Determiner) && !NextIs(Tag.Possessive)))
            return false;
        var before = at - 1;
        while (before > sentenceStart && at - before <= MostPassedOver && tags[before] is Tag.Noun or Tag.Plural or Tag.Name or Tag.Adjective or Tag.Determiner or Tag.Possessive)
            before--;
        return before == sentenceStart && tags[before] == Tag.Modal;
    }

    /// <summary>Whether the nouns before the word name those who are to be let do it: "let warehouse staff scan pallets".</summary>
    public bool IsWhatIsLetBeDone
    {
        get
        {
            var before = at - 1;
            while (before >= sentenceStart && at - before <= MostPassedOver && tags[before] is Tag.Noun or Tag.Plural or Tag.Name or Tag.Adjective or Tag.Determiner or Tag.Possessive)
                before--;
            if (tags[at - 1] is not Tag.Plural && WordBefore is not ("staff" or "team" or "people") && (NextIs(Tag.Auxiliary) || tokens[before + 1].Norm is not ("a" or "an" or "the" or "every" or "each")))
                return false;
            return before >= sentenceStart && (tokens[before].Norm is "let" or "lets" or "letting" || WordBefore is "people" or "users" or "customers" or "clients" or "staff" && tokens[before].Norm is "make" or "makes" or "made" or "making");
        }
    }

    /// <summary>Whether "that" before the word opens what is said and not what is said of a noun: behind a verb, a name or a pronoun, and the word is no finite verb by itself.</summary>
    public bool IsSubjectOfThat =>
        at - 2 >= sentenceStart && tokens[at - 1].Norm is "that" && tags[at - 2] is Tag.Verb or Tag.ThirdPerson or Tag.Past or Tag.Name or Tag.Pronoun
        && (NextForms.CanBe(WordForms.AnyNoun | WordForms.Adjective) || NextIs(Tag.Auxiliary) || NextIs(Tag.Modal) || Next is "never" or "always" or "often" or "still" or "only") && Morphology.FormsOf(Word) is var forms
        && (forms.CanBe(WordForms.Noun) && !forms.CanBe(WordForms.ThirdPerson | WordForms.Past) || forms.CanBe(WordForms.Participle) && NextForms.CanBe(WordForms.Plural));

    /// <summary>Whether an adverb stands between the noun before and the word, as in "two schools now track absences": a verb comes.</summary>
    public bool IsBehindAdverbOfVerb =>
        at > sentenceStart && tags[at - 1] is Tag.Adverb && tokens[at - 1].Norm is "now" or "also" or "still" or "always" or "often" or "just" or "already" or "currently" or "usually" or "sometimes" or "simply" or "then" or "never" or "constantly" or "regularly" or "manually";

    /// <summary>Whether the word makes an adjective of the noun before it: "password protected PDF".</summary>
    public bool EndsCompoundAdjective =>
        Word is "protected" or "based" or "related" or "specific" or "coded" or "enabled" or "wide" or "free" or "friendly" && NextForms.CanBe(WordForms.AnyNoun) && !NextIs(Tag.Preposition);

    /// <summary>The tag of the last word but one; null where the sentence has none.</summary>
    public Tag? BeforeLast => at - 2 >= sentenceStart ? tags[at - 2] : null;

    /// <summary>The next word, in lower case; empty at the end of the text.</summary>
    public string Next => at + 1 < tokens.Count ? tokens[at + 1].Norm : "";

    /// <summary>Whether nothing or a mark follows.</summary>
    public bool EndsClause => at + 1 >= tokens.Count || tokens[at + 1].Kind == TokenKind.Punctuation;

    /// <summary>The next word but one, in lower case; empty at the end of the text.</summary>
    public string NextButOne => at + 2 < tokens.Count ? tokens[at + 2].Norm : "";

    public WordForms NextForms => FormsAt(at + 1);

    public WordForms NextButOneForms => FormsAt(at + 2);

    public bool NextIsCapitalized => at + 1 < tokens.Count && tokens[at + 1].IsCapitalized;

    public bool BeforeIsCapitalized => at - 1 > sentenceStart && tokens[at - 1].IsCapitalized;

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
