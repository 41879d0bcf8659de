namespace FeedbackLoop.Text;

/// <summary>Chooses among the classes of a closed-class word.</summary>
internal static class ClosedClass
{
    public static Tag Choose(Neighbours here, Tag first) => here.Word switch
    {
        "that" => That(here),
        "one" when here.NextForms.CanBe(WordForms.Noun) && !here.NextForms.CanBe(WordForms.MostlyVerb) && here.Before is Tag.Preposition or Tag.Verb or Tag.ThirdPerson or Tag.Past or Tag.Gerund => Tag.Number,
        "this" or "these" or "those" or "each" or "all" or "some" or "any" or "more" or "both" or "another" or "other" or "one" or "such" or "less" or "most" => BeforeNoun(here, first),
        "her" or "his" => here.NextCanBeNoun ? Tag.Possessive : Tag.Pronoun,
        "like" => Like(here),
        "to" => To(here),
        "need" or "want" or "wish" => here.Before is Tag.Determiner or Tag.Possessive or Tag.Adjective ? Tag.Noun : Tag.Verb,
        "also" when here.Before is Tag.Auxiliary or Tag.Modal or Tag.Pronoun or Tag.To => Tag.Adverb,
        "may" when here.IsCapitalized && here.Before is Tag.Preposition => Tag.Name,
        "can" or "will" or "might" or "may" => here.Before is Tag.Determiner or Tag.Possessive ? Tag.Noun : Tag.Modal,
        "have" or "has" or "had" or "having" or "do" or "does" or "did" or "get" or "gets" or "got" or "getting" => Auxiliary(here),
        "so" => here.Next is "that" or "we" or "i" or "they" or "you" or "it" or "he" or "she" || here.NextCanBeNoun ? Tag.Subordinator : Tag.Adverb,
        "as" => here.Next is "well" or "soon" or "many" or "much" ? Tag.Preposition : here.NextIs(Tag.Pronoun) ? Tag.Subordinator : Tag.Preposition,
        "till" when here.Before is Tag.Determiner or Tag.Possessive => Tag.Noun,
        "before" or "after" or "until" or "till" or "since" => here.NextIs(Tag.Pronoun) || here.NextIs(Tag.Determiner) ? Tag.Subordinator : Tag.Preposition,
        "live" => here.Before is Tag.Pronoun or Tag.Modal or Tag.To or Tag.Plural or Tag.Subordinator ? Tag.Verb : Tag.Adjective,
        "duplicate" => here.Before is Tag.Pronoun or Tag.Modal or Tag.To or null || here.NextOpensNounPhrase || !here.NextCanBeNoun ? Tag.Verb : Tag.Adjective,
        "bulk" or "batch" or "mass" => here.Before is Tag.Pronoun or Tag.Modal or Tag.To && here.NextForms.CanBe(WordForms.Verb) ? Tag.Adverb : here.NextForms == WordForms.None ? Tag.Noun : Tag.Adjective,
        "online" or "offline" => here.NextCanBeNoun ? Tag.Adjective : Tag.Adverb,
        "up" or "down" or "out" or "off" when here.Before is Tag.Noun && here.WordBefore is "drop" or "pop" or "sign" or "print" or "log" or "time" or "follow" or "check" or "set" or "back" && (here.BeforeLast is Tag.Noun or Tag.Adjective or Tag.Determiner || here.NextForms.CanBe(WordForms.Plural)) => Tag.Noun,   // "the session number drop down"
        "only" when here.WordBefore is "read" or "view" && here.NextForms.CanBe(WordForms.Noun) => Tag.Adjective,
        "out" or "up" or "down" or "back" or "off" => Tag.Adverb,
        _ => first,
    };

    private static Tag That(Neighbours here)
    {
        if (here.NextIsCapitalized && here.Before is Tag.Verb or Tag.ThirdPerson or Tag.Past or Tag.Pronoun)
            return Tag.Subordinator;
        var nounFollows = here.NextForms.CanBe(WordForms.Noun) && !here.NextForms.CanBe(WordForms.MostlyVerb | WordForms.Plural);
        if (nounFollows && here.Before is not (Tag.Noun or Tag.Plural or Tag.Name))
            return Tag.Determiner;
        if (here.NextForms.CanBe(WordForms.Adverb) && here.NextButOneForms.CanBe(WordForms.Verb))
            return Tag.To;
        return here.NextIs(Tag.Auxiliary) && here.Before is null or Tag.Punctuation or Tag.Verb ? Tag.Pronoun : Tag.Subordinator;
    }

    private static Tag BeforeNoun(Neighbours here, Tag otherwise)
    {
        if (here.NextCanBeNoun || here.NextIs(Tag.Quantifier) || here.NextIs(Tag.Possessive) || here.NextIs(Tag.Determiner) || here.Next is "of" or "other")
            return otherwise;
        return here.NextForms == WordForms.None || here.NextForms.CanBe(WordForms.AnyVerb) ? otherwise == Tag.Quantifier ? Tag.Quantifier : Tag.Pronoun : otherwise;
    }

    private static Tag Like(Neighbours here) =>
        here.Before is Tag.Modal or Tag.To or Tag.Auxiliary || (here.Before == Tag.Pronoun && !here.IsInvertedQuestion) ? Tag.Verb : Tag.Preposition;

    private static Tag To(Neighbours here)
    {
        if (here.NextForms.CanBe(WordForms.Verb) && (!here.NextIsCapitalized || here.WordBefore is "option" or "ability" or "able" or "way" or "possibility" or "need" or "want" or "wants" or "like"))
            return here.NextForms.CanBe(WordForms.MostlyVerb) || here.WordBefore is not ("access" or "export" or "import" or "exported" or "changes" or "similar") ? Tag.To : Tag.Preposition;
        if (here.NextForms.CanBe(WordForms.Adverb) && here.NextButOneForms.CanBe(WordForms.Verb))
            return Tag.To;
        if (here.Next is "bulk" or "batch" or "mass" && here.NextButOneForms.CanBe(WordForms.Verb))
            return Tag.To;
        return here.NextIs(Tag.Auxiliary) || here.NextIs(Tag.Verb) || here.NextIs(Tag.Adverb) || here.NextIs(Tag.Negation) ? Tag.To : Tag.Preposition;
    }

    private static Tag Auxiliary(Neighbours here)
    {
        if (here.Before is Tag.Determiner or Tag.Possessive)
            return Tag.Noun;
        var have = here.Word[0] is 'h' or 'g';
        var verbFollows = have
            ? here.NextForms.CanBe(WordForms.Participle) || here.Next is "been" or "had" or "got"
            : here.NextIs(Tag.Negation) || here.NextIs(Tag.Pronoun) || here.NextForms.CanBe(WordForms.Verb);
        if (verbFollows || (have && here.NextIs(Tag.Adverb) && here.NextButOneForms.CanBe(WordForms.Participle)))
            return Tag.Auxiliary;
        return here.Word switch
        {
            "has" or "does" or "gets" => Tag.ThirdPerson,
            "had" or "did" or "got" => Tag.Past,
            "having" or "getting" => Tag.Gerund,
            _ => Tag.Verb,
        };
    }
}
