namespace FeedbackLoop.Text;

/// <summary>Chooses what an open-class word is: noun, verb form, adjective or adverb.</summary>
internal static class OpenClass
{
    public static Tag Choose(Neighbours here)
    {
        var forms = Morphology.FormsOf(here.Word);
        if (here.IsPluralOfCapitals && forms.CanBe(WordForms.Unknown))
            return Tag.Plural;
        if (here.IsCapitalized && !here.IsFirst && forms.CanBe(WordForms.Unknown) && forms.CanBe(WordForms.AnyNoun))
            return Tag.Name;
        if (forms == WordForms.Adverb)
            return Tag.Adverb;
        if (forms.CanBe(WordForms.Gerund) && here.Before is null or Tag.Subordinator or Tag.Punctuation && (here.NextIs(Tag.Auxiliary) || here.NextIs(Tag.Modal)))
            return Tag.Noun;
        if (here.Word is "longer" && here.WordBefore is "no" || here.Word is "right" && here.Next is "now" or "away")
            return Tag.Adverb;
        if (here.WordBefore is "longer" && forms.CanBe(WordForms.Gerund | WordForms.ThirdPerson))   // "no longer showing"
            return forms.CanBe(WordForms.Gerund) ? Tag.Gerund : Tag.ThirdPerson;
        if (forms.CanBe(WordForms.Gerund) && here.WordBefore is "when" or "while" or "whenever" && (here.NextOpensNounPhrase || here.NextCanBeNoun))
            return Tag.Gerund;
        if (here.Word is "last" && TimeNouns.Has(here.Next))
            return Tag.Adjective;
        if (here.Next is "and" && NounPairs.AreVerbs(here.Word, here.NextButOne) && here.Before is not (Tag.To or Tag.Modal or Tag.Pronoun))
            return Tag.Noun;
        return here.Before switch
        {
            null => AtStart(here, forms),
            Tag.Interjection or Tag.Punctuation => here.WordBefore is "\"" or "“" or "(" or "'" ? Plain(forms, here) : AtStart(here, forms),
            Tag.Modal or Tag.To => forms.CanBe(WordForms.Verb) || forms.CanBe(WordForms.Unknown) && here.NextOpensNounPhrase && !here.IsCapitalized ? Tag.Verb : Plain(forms, here),   // "cannot specificy a number"
            Tag.Auxiliary => AfterAuxiliary(here, forms),
            Tag.Pronoun or Tag.Wh => AfterPronoun(here, forms),
            Tag.Subordinator => here.WordBefore is "that" or "which" && !here.IsSubjectOfThat ? AfterPronoun(here, forms) : InNounPhrase(here, forms),
            Tag.Determiner or Tag.Possessive or Tag.PossessiveMark or Tag.Quantifier or Tag.Number or Tag.Adjective => InNounPhrase(here, forms),
            Tag.Noun or Tag.Plural or Tag.Name => here.EndsCompoundAdjective ? Tag.Adjective : AfterNoun(here, forms),
            Tag.Coordinator => AfterCoordinator(here, forms),
            Tag.Preposition => forms.CanBe(WordForms.Gerund) && (!forms.CanBe(WordForms.Noun) || here.NextOpensNounPhrase || here.Next is "up" or "out" or "off" or "down" || here.NextForms.CanBe(WordForms.Plural)) ? Tag.Gerund : InNounPhrase(here, forms),
            _ => AfterVerb(here, forms),
        };
    }

    private static Tag AtStart(Neighbours here, WordForms forms)
    {
        if (forms.CanBe(WordForms.Past) && !forms.CanBe(WordForms.Verb) && here.NextOpensNounPhrase && (!forms.CanBe(WordForms.AnyNoun) || here.NextIs(Tag.Possessive) || here.NextIs(Tag.Quantifier)))
            return Tag.Past;
        if (forms.CanBe(WordForms.Noun) && here.NextForms.CanBe(WordForms.Plural) && here.NextButOne is "are" or "were" or "that")   // "Pick lists are sorted", "Support reports that"
            return Tag.Noun;
        if (forms.CanBe(WordForms.Verb) && !here.NextIs(Tag.Auxiliary) && !here.NextIs(Tag.Modal))
        {
            if (here.NextOpensNounPhrase || !forms.CanBe(WordForms.Noun | WordForms.Adjective))
                return Tag.Verb;
            if (forms.CanBe(WordForms.MostlyVerb) && here.NextButOne is not ("for" or "of") && (here.NextCanBeNoun || here.NextIs(Tag.To) || here.NextIs(Tag.Preposition)))
                return Tag.Verb;
            if (here.NextForms.CanBe(WordForms.Plural) && !here.NextForms.CanBe(WordForms.ThirdPerson))
                return Tag.Verb;
        }

        if (here.IsCapitalized && forms.CanBe(WordForms.Unknown) && here.NextIsCapitalized)
            return Tag.Name;
        if (forms.CanBe(WordForms.Noun) && here.NextForms.CanBe(WordForms.Noun))
            return Tag.Noun;
        return forms.CanBe(WordForms.Gerund) && (here.NextOpensNounPhrase || !forms.CanBe(WordForms.Noun)) ? Tag.Gerund : Plain(forms, here);
    }

    private static Tag AfterAuxiliary(Neighbours here, WordForms forms)
    {
        if (here.WordOfBefore is "do" or "does" or "did" or "don't" or "doesn't" or "didn't" && forms.CanBe(WordForms.Verb))
            return Tag.Verb;
        if (forms.CanBe(WordForms.Participle))
            return Tag.Participle;
        if (forms.CanBe(WordForms.Gerund))
            return Tag.Gerund;
        return here.WordBefore is "be" && forms.CanBe(WordForms.MostlyAdjective) && !here.NextCanBeNoun ? Tag.Adjective : InNounPhrase(here, forms);
    }

    private static Tag AfterPronoun(Neighbours here, WordForms forms)
    {
        if (here.IsInvertedQuestion && forms.CanBe(WordForms.Verb))
            return Tag.Verb;
        if (here.WordBefore is "which" or "what" && forms.CanBe(WordForms.AnyNoun) && (here.NextIs(Tag.Auxiliary) || here.NextIs(Tag.Modal)))
            return forms.CanBe(WordForms.Plural) ? Tag.Plural : Tag.Noun;
        if (here.Before == Tag.Subordinator && forms.CanBe(WordForms.Plural) && here.PluralVerbFollows)
            return Tag.Plural;
        if (forms.CanBe(WordForms.ThirdPerson))
            return Tag.ThirdPerson;
        if (forms.CanBe(WordForms.Past))
            return Tag.Past;
        return forms.CanBe(WordForms.Verb) ? Tag.Verb : Plain(forms, here);
    }

    private static Tag InNounPhrase(Neighbours here, WordForms forms)
    {
        var nounFollows = here.NextForms.CanBe(WordForms.AnyNoun) && !(here.NextForms.CanBe(WordForms.MostlyVerb) && here.NextForms.CanBe(WordForms.ThirdPerson));
        if (forms.CanBe(WordForms.Adjective) && here.IsCapitalized && !here.IsFirst && !nounFollows)
            return Tag.Name;
        if (forms.CanBe(WordForms.Adjective | WordForms.Comparative | WordForms.Superlative) && (nounFollows || here.NextForms.CanBe(WordForms.Adjective) || !forms.CanBe(WordForms.AnyNoun)))
            return Tag.Adjective;
        if (forms.CanBe(WordForms.Participle) && !forms.CanBe(WordForms.AnyNoun) && nounFollows || forms.CanBe(WordForms.Adjective) && here.Before is Tag.Quantifier && here.NextForms.CanBe(WordForms.Plural))
            return Tag.Adjective;
        if (here.Before is Tag.Preposition && forms == (WordForms.Noun | WordForms.Unknown) && here.WordBefore is "in" or "into" or "from" or "with" && (here.EndsClause || !here.NextCanBeNoun))
            return Tag.Name;   // "a support option in simplero": a thing that has many would have its article
        if (forms.CanBe(WordForms.Noun))
            return Tag.Noun;
        if (forms.CanBe(WordForms.Plural) || (forms.CanBe(WordForms.ThirdPerson) && here.Before is Tag.Number or Tag.Possessive or Tag.Preposition))
            return Tag.Plural;
        if (forms.CanBe(WordForms.Gerund))
            return here.Before is not Tag.Preposition && (nounFollows || (here.Next is "of" && here.Before is not Tag.Auxiliary)) ? Tag.Noun : Tag.Gerund;
        if (forms.CanBe(WordForms.Verb) && (here.Before is Tag.Determiner or Tag.Possessive or Tag.PossessiveMark || here.WordBefore is "no" || (here.Before == Tag.Adjective && (!here.NextOpensNounPhrase || here.BeforeLast is Tag.Determiner or Tag.Possessive))))
            return Tag.Noun;
        return Plain(forms, here);
    }

    private static Tag AfterNoun(Neighbours here, WordForms forms)
    {
        if (here.IsCapitalized && here.BeforeIsCapitalized && forms.CanBe(WordForms.AnyNoun) && !here.NextOpensNounPhrase)   // "the Admin Console"
            return forms.CanBe(WordForms.Noun) ? Tag.Noun : Tag.Plural;
        if (forms.CanBe(WordForms.Noun) && here.Before is Tag.Plural && here.IsInSingularPhrase)
            return Tag.Noun;
        if (here.Word is "showing" or "using" or "containing" or "displaying" or "allowing" or "saying" || forms.CanBe(WordForms.Gerund) && TimeNouns.Has(here.WordBefore))
            return Tag.Gerund;
        if (forms.CanBe(WordForms.Plural) && (here.NextIs(Tag.To) && here.NextButOne is "be" || here.BeforeLast is Tag.Coordinator))   // "wants stock levels to be updated"
            return Tag.Plural;
        if (forms.CanBe(WordForms.Verb) && (here.Word is "use" && here.Before is Tag.Plural || here.IsWhatIsLetBeDone || here.IsVerbOfQuestion(forms)))
            return Tag.Verb;
        if (here.IsBehindAdverbOfVerb && forms.CanBe(here.Before is Tag.Plural ? WordForms.Verb : WordForms.ThirdPerson) && !VerbFollows(here))
            return here.Before is Tag.Plural ? Tag.Verb : Tag.ThirdPerson;
        if (here.Before is Tag.Noun && here.Next is "out" or "off" or "up" or "down" && forms.CanBe(WordForms.ThirdPerson) && !forms.CanBe(WordForms.Noun))
            return Tag.ThirdPerson;
        if (forms.CanBe(WordForms.Verb) && here.Before is Tag.Plural && here.IsVerbOfPlural(forms))
            return Tag.Verb;
        var objectFollows = here.NextOpensNounPhrase || here.NextIs(Tag.To) || here.NextIs(Tag.Subordinator) || here.Next is "for" or "about";
        if (forms.CanBe(WordForms.Plural) && here.BeforeLast is Tag.Verb or Tag.Gerund && !objectFollows)
            return Tag.Plural;
        if (forms.CanBe(WordForms.Plural) && !objectFollows && here.IsInObject)
            return Tag.Plural;
        if (forms.CanBe(WordForms.Plural) && here.Before is Tag.Noun && here.BeforeLast is Tag.Preposition && here.EndsClause)   // "hide prices on delivery notes"
            return Tag.Plural;
        if (forms.CanBe(WordForms.ThirdPerson) && (here.Before is not Tag.Plural || (here.BeforeLast is Tag.Preposition && here.NextOpensNounPhrase)) && (forms.CanBe(WordForms.MostlyVerb) || objectFollows) && !VerbFollows(here))
            return Tag.ThirdPerson;
        if (forms.CanBe(WordForms.Verb) && here.Before is Tag.Plural && (objectFollows || !forms.CanBe(WordForms.Noun) || here.Next is "up" or "out" or "off" or "down" || (forms.CanBe(WordForms.MostlyVerb) && here.NextIs(Tag.Preposition))) && !VerbFollows(here))
            return Tag.Verb;
        if (forms.CanBe(WordForms.Gerund) && (here.NextOpensNounPhrase || here.NextIs(Tag.Wh)))
            return Tag.Gerund;
        if (forms.CanBe(WordForms.MostlyVerb) && forms.CanBe(WordForms.Verb) && !here.IsInSingularPhrase && (here.NextIs(Tag.Determiner) || here.NextIs(Tag.Possessive)))
            return Tag.Verb;
        if (forms.CanBe(WordForms.AnyNoun))
            return forms.CanBe(WordForms.Noun) ? Tag.Noun : Tag.Plural;
        if (forms.CanBe(WordForms.Verb) && here.Before is Tag.Noun && !objectFollows)
            return here.BeforeLast is Tag.Coordinator ? Tag.Verb : Tag.Noun;   // "the name and address appear twice"
        if (forms.CanBe(WordForms.Past))
            return here.Next is "by" || (here.IsCapitalized && here.NextIsCapitalized) ? Tag.Participle : Tag.Past;
        if (forms.CanBe(WordForms.Gerund))
            return Tag.Gerund;
        return Plain(forms, here);
    }

    private static Tag AfterCoordinator(Neighbours here, WordForms forms)
    {
        if (forms.CanBe(WordForms.Verb) && (here.NextOpensNounPhrase || here.BeforeLast is Tag.Verb && (here.NextCanBeNoun || here.Next is "duplicate")))   // "to identify and merge duplicate contacts"
            return Tag.Verb;
        if (forms.CanBe(WordForms.Gerund) && here.NextOpensNounPhrase)
            return Tag.Gerund;
        if (forms.CanBe(WordForms.Plural) && !here.NextOpensNounPhrase && here.BeforeLast is Tag.Noun or Tag.Plural or Tag.Name or Tag.Punctuation)
            return Tag.Plural;
        return forms.CanBe(WordForms.Verb) && !forms.CanBe(WordForms.Noun) ? Tag.Verb : InNounPhrase(here, forms);
    }

    private static Tag AfterVerb(Neighbours here, WordForms forms) =>
        here.Before is Tag.Gerund && forms.CanBe(WordForms.Past) && !forms.CanBe(WordForms.AnyNoun) && here.NextIs(Tag.Determiner) ? Tag.Past :
        forms.CanBe(WordForms.Gerund) && (!forms.CanBe(WordForms.Noun) || here.WordBefore is "keep" or "keeps" or "kept" or "stop" or "stops" or "stopped" or "start" or "starts" or "avoid" or "continue")
            ? Tag.Gerund
            : InNounPhrase(here, forms);

    private static bool VerbFollows(Neighbours here) => here.NextIs(Tag.Auxiliary) || here.NextIs(Tag.Modal) || here.NextForms.CanBe(WordForms.ThirdPerson) && !here.NextForms.CanBe(WordForms.AnyNoun);

    private static Tag Plain(WordForms forms, Neighbours here)
    {
        if (here.IsCapitalized && (forms.CanBe(WordForms.Unknown) || here.Before == Tag.Preposition))
            return Tag.Name;
        if (forms.CanBe(WordForms.MostlyAdjective) && !here.IsFirst)
            return Tag.Adjective;
        if (forms.CanBe(WordForms.MostlyVerb) && forms.CanBe(WordForms.Verb))
            return Tag.Verb;
        if (forms.CanBe(WordForms.Noun))
            return Tag.Noun;
        if (forms.CanBe(WordForms.Plural))
            return Tag.Plural;
        if (forms.CanBe(WordForms.Adjective | WordForms.Comparative | WordForms.Superlative))
            return Tag.Adjective;
        if (forms.CanBe(WordForms.Gerund))
            return Tag.Gerund;
        if (forms.CanBe(WordForms.Past))
            return Tag.Past;
        if (forms.CanBe(WordForms.ThirdPerson))
            return Tag.ThirdPerson;
        return forms.CanBe(WordForms.Verb) ? Tag.Verb : forms.CanBe(WordForms.Adverb) ? Tag.Adverb : Tag.Noun;
    }

}
