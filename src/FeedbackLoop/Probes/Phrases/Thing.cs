using FeedbackLoop.Analysis;

namespace FeedbackLoop.Probes.Phrases;

/// <summary>A topic as it can stand in a question: short, sane, without article, in the words of the statement.</summary>
/// <param name="Words">The noun phrase: "weekly payroll hours summary".</param>
/// <param name="Topic">The topic that it comes from.</param>
internal sealed record Thing(string Words, Topic Topic)
{
    private const int MostWords = 6, WordsOfLong = 4;

    /// <summary>Whether there is nothing but the head: "reports".</summary>
    public bool IsBare => !Words.Contains(' ', StringComparison.Ordinal);

    /// <summary>How to speak of it once it has been named in full: "hours summary" after "weekly payroll hours summary"; null where it is short or no row of nouns.</summary>
    public string? Briefly
    {
        get
        {
            var last = Words.LastIndexOf(' ');
            if (IsName || PlainWords.Count(Words) < WordsOfLong || Words.Contains('"', StringComparison.Ordinal) || !Words.AsSpan(last + 1).StartsWith(Topic.Head, StringComparison.OrdinalIgnoreCase))
                return null;
            var brief = Words[(Words.LastIndexOf(' ', last - 1) + 1)..];
            return char.IsUpper(brief[0]) || brief.StartsWith("and ", StringComparison.Ordinal) || brief.StartsWith("or ", StringComparison.Ordinal) || brief.StartsWith("of ", StringComparison.Ordinal) ? null : brief;
        }
    }

    /// <summary>Whether it is a fault rather than a thing: "crash".</summary>
    public bool IsProblem => PhraseWords.Problems.Contains(Topic.Head) || !IsBare && PhraseWords.Faulty.Contains(Words[..Words.IndexOf(' ', StringComparison.Ordinal)]);

    /// <summary>Whether it is the product as a whole.</summary>
    public bool IsSystem => IsBare && PhraseWords.Systems.Contains(Topic.Head);

    /// <summary>Whether it is a button or the like that is named after what it does: "undo button".</summary>
    public bool IsControl => !IsBare && PhraseWords.Controls.Contains(Topic.Head);

    /// <summary>Whether it is something done rather than a thing: "asking me to rate".</summary>
    public bool IsActivity => IsDone || !IsBare && Topic.Head.EndsWith("ing", StringComparison.Ordinal) && Words.StartsWith(Topic.Head + " ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is something done to several things, spoken of as one: "exporting transactions takes long".</summary>
    public bool IsDone { get; init; }

    /// <summary>Whether it is a proper name, before which no article stands.</summary>
    public bool IsName => Topic.IsName && !Abbreviated && !IsSystem && (IsQuoted || !Words.Contains('"', StringComparison.Ordinal));

    /// <summary>Whether it is a technique or a format under its abbreviation: "AI", "PDF".</summary>
    public bool IsAbbreviation { get; init; }

    /// <summary>Whose it is, as the customer said: "my" in "my boards"; null where nobody's.</summary>
    public string? Owner { get; init; }

    /// <summary>Whether no "a" can stand before it: "AI", "slowness".</summary>
    public bool IsUncounted => IsAbbreviation || Topic.Head.EndsWith("ness", StringComparison.Ordinal) && Topic.Head is not ("business" or "witness" or "harness");

    /// <summary>Whether it holds words in quotes, as on a button.</summary>
    public bool HasQuotes => Words.Contains('"', StringComparison.Ordinal);

    /// <summary>Whether "more" before it says how it should be, and not how many: "more flexible permissions".</summary>
    public bool IsStrengthened => Words.StartsWith("more ", StringComparison.Ordinal);

    /// <summary>Its grammatical number: a format is a mass, and what is written in it is counted, "an invoice PDF".</summary>
    public GrammaticalNumber Number => Topic.Number == GrammaticalNumber.Mass && !IsBare && Topic.Head is ("pdf" or "csv") || IsDone ? GrammaticalNumber.Singular : Topic.Number;

    /// <summary>The name of another system inside it: "AskNicely" in "integration with AskNicely"; null where there is none.</summary>
    public string? System
    {
        get
        {
            if (IsName && !Words.Contains('"', StringComparison.Ordinal))
                return FromFirstCapital(Words);
            foreach (var preposition in (ReadOnlySpan<string>)[" with ", " to ", " from ", " into ", " for "])
            {
                var at = Words.IndexOf(preposition, StringComparison.Ordinal);
                if (at > 0 && char.IsUpper(Words[at + preposition.Length]))
                    return Words[(at + preposition.Length)..];
            }

            var head = Words.LastIndexOf(' ');
            return head > 0 && char.IsUpper(Words[0]) && Topic.Head is "integration" or "sync" or "connector" or "connection" or "plugin" or "synchronization" or "synchronisation" ? Words[..Math.Max(head, 0)] : null;
        }
    }

    /// <summary>"VoiceComm" in "distributor VoiceComm"; the words themselves where all are small or the first is not.</summary>
    private static string FromFirstCapital(string words)
    {
        for (var at = 0; char.IsLower(words[0]) && at + 1 < words.Length; at++)
        {
            if (words[at] == ' ' && char.IsUpper(words[at + 1]))
                return words[(at + 1)..];
        }

        return words;
    }

    private bool IsQuoted => Words.StartsWith('"') && Words.EndsWith('"');

    private bool Abbreviated => PhraseWords.Abbreviations.Contains(LastWord);

    private string LastWord => Words[(Words.LastIndexOf(' ') + 1)..];

    /// <summary>Whether one of <paramref name="words"/> is its first word or stands at most three words before it: "more reports".</summary>
    public bool FollowsOneOf(HashSet<string> words, string statement) => words.Contains(Topic.Text.Split(' ')[0]) || PhraseWords.StandBefore(words, Topic, statement);

    /// <summary>Whether more of it is to be kept from somebody: "block parents from booking more than two slots".</summary>
    public bool IsLimited(string statement) => Topic.Span.Start <= statement.Length && statement.AsSpan(0, Topic.Span.Start) is var before && before.LastIndexOf(" more than ", StringComparison.Ordinal) is > 0 and var more && before[..more].LastIndexOf(" from ", StringComparison.Ordinal) is > 0 and var from && more - from < 24;

    /// <summary>Whether it is what is asked for, rather than something that is there already and that something is to be done with.</summary>
    public bool IsWanted(Reading reading)
    {
        foreach (var fact in reading.Facts)
        {
            if (fact.Dimension == Dimension.Kind && fact.Span.Overlaps(Topic.Span))
                return true;
        }

        foreach (var signal in reading.Signals)
        {
            if (signal.Kind is SignalKind.NamedSolution or SignalKind.BareNoun && signal.Span.Overlaps(Topic.Span))
                return true;
        }

        return FollowsOneOf(PhraseWords.Wanting, reading.Text);
    }

    /// <summary>Whether the statement speaks of it as of something that is there and should do more: "the approval workflow should let managers delegate".</summary>
    public bool IsThere(string statement)
    {
        if (Topic.Span.End >= statement.Length)
            return false;
        var before = statement.AsSpan(0, Topic.Span.Start).TrimEnd();
        var after = statement.AsSpan(Topic.Span.End).TrimStart();
        after = after[..(after.IndexOf(' ') is >= 0 and var blank ? blank : after.Length)];
        if (before.EndsWith(" see the", StringComparison.Ordinal) || before.EndsWith(" view the", StringComparison.Ordinal) || before.EndsWith(" check the", StringComparison.Ordinal) || before.EndsWith(" open the", StringComparison.Ordinal) || before.EndsWith(" read the", StringComparison.Ordinal))
            return true;   // one sees what is there
        return before[(before.LastIndexOf(' ') + 1)..] is "the" or "The" or "our" or "Our" or "your" or "Your" or "this" or "This"
            && after is "should" or "must" or "could" or "would" or "can" or "needs" or "worked" or "works" or "let" or "lets" or "allowed" or "in" or "as" or "by";
    }

    /// <summary>The topic as a thing to speak of; null where it is empty ("thing"), too long or has odd characters.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="reading">The reading of the statement that it stands in.</param>
    public static Thing? From(Topic topic, Reading reading)
    {
        if (PlainWords.From(topic.Text) is not { } plain || WithoutQuantifier(plain, reading.Ask) is var whole && (Trimming.ToCore(whole, MostWords) ?? WithoutWhole(whole, topic)) is not { } core)
            return null;
        core = WithoutQuantifier(core, reading.Ask);
        if (IsNoThing(core, topic, reading))
            return null;
        var bare = !core.Contains(' ', StringComparison.Ordinal);
        if (bare && PhraseWords.Systems.Contains(topic.Head) && reading.Ask is AskKind.Add or AskKind.Integrate or AskKind.Access or AskKind.Other)
            return null;
        if (core.Length < 2 || bare && PhraseWords.EmptyHeads.Contains(topic.Head) && (topic.Number != GrammaticalNumber.Plural || topic.Head is not ("feature" or "option" or "setting")))
            return null;
        if (IsGradable(core) && topic.Span.Start <= reading.Text.Length && reading.Text.AsSpan(0, topic.Span.Start).EndsWith("more ", StringComparison.OrdinalIgnoreCase))
            core = "more " + core;
        return new Thing(LowerAtStart(WithLabelUnquoted(core), topic, reading.Text), topic) { Owner = OwnerIn(topic, reading), IsAbbreviation = PhraseWords.Uncounted.Contains(core) && !FollowsArticle(topic, reading.Text), IsDone = Activity.IsIn(core, topic, reading.Text) };
    }

    /// <summary>What is too long without what it is part or a picture of: "a weekly summary report" of the whole depot.</summary>
    private static string? WithoutWhole(string words, Topic topic) =>
        words.IndexOf(" of ", StringComparison.OrdinalIgnoreCase) is > 0 and var of && words.AsSpan(0, of).EndsWith(topic.Head, StringComparison.OrdinalIgnoreCase) ? Trimming.ToCore(words[..of], MostWords) : null;

    /// <summary>Whether the words are no noun phrase that can stand alone: cut before their noun, half a clause, a verb, or about a thing that is not named.</summary>
    private static bool IsNoThing(string core, Topic topic, Reading reading)
    {
        var blank = core.IndexOf(' ', StringComparison.Ordinal);
        var first = blank < 0 ? core : core[..blank];
        if (PhraseWords.Asking.Contains(first.Trim('\'')) || first is "re" or "un" or "making" or "having" or "being" or "getting" || core.AsSpan().Count('\'') == 1 && core[0] == '\'')
            return true;
        if (PhraseWords.NoThings.Contains(topic.Head) && !(topic.Head is "request" && blank > 0 && first is not ("feature" or "change" or "customer" or "user" or "client")) || core.EndsWith("use case", StringComparison.OrdinalIgnoreCase))
            return true;
        if (topic.Head.Length > 4 && !core.Contains(topic.Head[..^3], StringComparison.OrdinalIgnoreCase))
            return true;
        if (blank > 0 && PhraseWords.EmptyHeads.Contains(first) && !PhraseWords.Problems.Contains(first) && (first is "way" || core[blank..].StartsWith(" of ", StringComparison.Ordinal) || core[blank..].StartsWith(" from ", StringComparison.Ordinal)))
            return true;
        if (blank < 0 && reading.Ask == AskKind.Access && topic.Head is "access" or "permission" or "permissions")
            return reading.Topics.Count > 1;
        return blank < 0 && topic.Head.EndsWith("ing", StringComparison.Ordinal) && topic.Span.End <= reading.Text.Length
            && (reading.Text[..topic.Span.Start].TrimEnd().Split(' ')[^1] is "without" or "by" or "before" or "after" or "from" or "than" or "while" or "when" || HasObject(reading.Text.AsSpan(topic.Span.End)));
    }

    /// <summary>Whether an object follows, so that the word before is done with it and is no thing: "bringing it back", "updating the quantity".</summary>
    private static bool HasObject(ReadOnlySpan<char> after)
    {
        after = after.TrimStart(' ');
        return FollowingWord.In(after) is "it" or "them" or "the" or "my" or "our" or "their" or "your" or "this" or "these" or "those" or "a" or "an" or "all";
    }

    /// <summary>A label in capitals stands before its noun without quotes: the Create Ticket button.</summary>
    private static string WithLabelUnquoted(string core)
    {
        var close = core[0] is '"' or '\'' ? core.IndexOf(core[0], 1) : -1;
        if (close < 2 || close >= core.Length - 2 || core[close + 1] != ' ')
            return core;
        for (var at = 1; at < close; at++)
        {
            if (core[at - 1] is '"' or '\'' or ' ' && !char.IsUpper(core[at]))
                return core;
        }

        return core[1..close] + core[(close + 1)..];
    }

    private static string WithoutQuantifier(string phrase, AskKind ask)
    {
        if (phrase.IndexOf(" of ", StringComparison.OrdinalIgnoreCase) is > 0 and var amount && PhraseWords.Amounts.Contains(phrase[..amount]))
            phrase = phrase[(amount + 4)..];
        while (true)
        {
            var blank = phrase.IndexOf(' ', StringComparison.Ordinal);
            if (blank > 0 && phrase.StartsWith("more ", StringComparison.OrdinalIgnoreCase) && IsGradable(phrase[5..]))
                return phrase;
            if (blank < 0 || !PhraseWords.LeftAway.Contains(phrase[..blank]) && !(ask == AskKind.Restore && PhraseWords.Earlier.Contains(phrase[..blank])))
                return phrase;
            phrase = phrase[(blank + 1)..];
            if (phrase.StartsWith("of ", StringComparison.OrdinalIgnoreCase))
                phrase = phrase[3..];
            else if (phrase.IndexOf(" of ", StringComparison.OrdinalIgnoreCase) is > 0 and var of && PhraseWords.Amounts.Contains(phrase[..of]))
                phrase = phrase[(of + 4)..];
        }
    }

    private static bool IsGradable(string core) =>
        core.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && PhraseWords.Gradable.Contains(core[..blank]);

    private static string? OwnerIn(Topic topic, Reading reading)
    {
        if (topic.Span.End > reading.Text.Length)
            return null;
        var words = reading.Text[..topic.Span.Start].TrimEnd();
        return words[(words.LastIndexOf(' ') + 1)..] is "my" or "My" || topic.Text.StartsWith("my ", StringComparison.OrdinalIgnoreCase) ? "my" : null;
    }

    private static bool FollowsArticle(Topic topic, string statement) =>
        topic.Span.Start <= statement.Length && statement[..topic.Span.Start].TrimEnd().Split(' ')[^1].ToLowerInvariant() is "a" or "an" or "the" or "this" or "that" or "each" or "every";

    /// <summary>"Reports" at the start of a sentence is "reports".</summary>
    private static string LowerAtStart(string words, Topic topic, string statement)
    {
        if (topic.IsName && !PhraseWords.Systems.Contains(topic.Head) || !char.IsUpper(words[0]) || words.Length > 1 && !char.IsLower(words[1]))
            return words;
        var before = Math.Min(topic.Span.Start, statement.Length) - 1;
        while (before >= 0 && (char.IsWhiteSpace(statement[before]) || statement[before] is '"' or '*' or '-' or '('))
            before--;
        var second = words.IndexOf(' ', StringComparison.Ordinal) + 1;
        var isTitle = second > 0 && char.IsUpper(words[second]);
        var alone = second == 0;
        return (alone || before < 0 || statement[before] is '.' or '!' or '?' or ':') && !isTitle ? char.ToLowerInvariant(words[0]) + words[1..] : words;
    }
}
