using FeedbackLoop.Analysis;
using FeedbackLoop.Text;

namespace FeedbackLoop.Probes.Phrases;

/// <summary>What something of the product is to do, as questions can speak of it: "the calendar to remember the last view".</summary>
/// <param name="Subject">Who or what is to do it: "the calendar".</param>
/// <param name="Predicate">What it is to do: "remember the last view", "be merged".</param>
/// <param name="IsPlural">Whether the verb stands in the plural.</param>
/// <param name="IsPossibility">Whether it is to be possible, and need not come about by itself.</param>
internal sealed record Behavior(string Subject, string Predicate, bool IsPlural, bool IsPossibility)
{
    private const int MostWords = 10;
    private const int MostWordsOfSubject = 6;
    private const string Passive = "be ";

    /// <summary>Whether it is not to come about.</summary>
    public bool IsUnwanted { get; init; }

    /// <summary>As one asks for it: "the calendar to remember the last view".</summary>
    public string Wanted => IsOfThemselves ? Act : $"{Subject} {Act}";

    /// <summary>The same after "ask", "wait": "for the calendar to remember the last view", "to be warned".</summary>
    public string ForWanted => IsOfThemselves ? Act : $"for {Subject} {Act}";

    /// <summary>As it is today: "the calendar does not remember the last view", "tickets cannot be merged".</summary>
    public string Lacking =>
        IsUnwanted ? $"{Subject} {AsItIs}"
        : IsPossibility ? $"{Subject} cannot {Predicate}"
        : IsOfEach ? $"not {Subject} {AsItIs}"
        : IsPassive ? $"{Subject} {(IsPlural ? "are" : "is")} not {Predicate[Passive.Length..]}"
        : $"{Subject} {(IsPlural ? "do" : "does")} not {Predicate}";

    /// <summary>As somebody would do it: "merge tickets"; null where it comes about by itself, or the words say who does it.</summary>
    public Doing? Doing
    {
        get
        {
            if (!IsPossibility || IsUnwanted || !IsPassive || SaysWho)
                return null;
            var rest = Predicate[Passive.Length..];
            var blank = rest.IndexOf(' ', StringComparison.Ordinal);
            var verb = Morphology.VerbBase((blank < 0 ? rest : rest[..blank]).ToLowerInvariant());
            return verb is null ? null : new Doing($"{verb} {Subject}{(blank < 0 ? "" : rest[blank..])}", verb);
        }
    }

    /// <summary>Whether <paramref name="words"/> are what it is done with or about, and not how or where: the invoices in "be reminded of open invoices by text".</summary>
    public bool IsDoneWith(string words)
    {
        var at = Predicate.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        if (at <= 0)
            return false;
        var before = Predicate.AsSpan(0, at).TrimEnd();
        return before[(before.LastIndexOf(' ') + 1)..] is not ("by" or "in" or "on" or "at" or "via" or "with" or "from" or "through" or "to" or "into" or "per" or "as" or "for");
    }

    private string Act => IsUnwanted ? "not to " + Predicate : "to " + Predicate;

    private bool IsOfThemselves => Subject is "me" or "I" or "we" or "they" or "them";

    private string AsItIs
    {
        get
        {
            var verb = Predicate.Split(' ')[0];
            var form = verb is "be" ? IsPlural ? "are" : "is" : IsPlural ? verb : verb is "have" ? "has" : Inflection.ThirdPerson(verb);
            return form + Predicate[verb.Length..];
        }
    }

    private bool IsPassive => Predicate.StartsWith(Passive, StringComparison.OrdinalIgnoreCase);

    private bool IsOfEach => Subject.Split(' ')[0] is "every" or "each" or "all";

    // "split by cost centre" says how, "approved by two people" who.
    private bool SaysWho => Predicate.Contains(" by ", StringComparison.Ordinal) && PhraseWords.People.Contains(Predicate[(Predicate.LastIndexOf(' ') + 1)..]);

    /// <summary>The behavior as something to speak of; null where it cannot stand in a question.</summary>
    public static Behavior? From(WantedBehavior behavior)
    {
        if (PlainWords.From(behavior.Subject) is not { } subject || PlainWords.From(behavior.Predicate) is not { } plain || (PlainWords.Count(plain) <= MostWords ? plain : Trimming.ToCore(plain, MostWords)) is not { } predicate)
            return null;
        if (subject is "us" && IsOurs(predicate))
            return null;
        if (PlainWords.Count(subject) > MostWordsOfSubject || predicate.Length < plain.Length && !predicate.Contains(' ', StringComparison.Ordinal))
            return null;   // "the log does not show" says nothing once its object is cut away
        var isPlural = behavior.Number == GrammaticalNumber.Plural;
        var isOfNone = subject is "nobody" || subject.StartsWith("no ", StringComparison.Ordinal);
        return new Behavior(Spoken(subject, isPlural), predicate, isPlural, behavior.IsPossibility) { IsUnwanted = behavior.IsUnwanted || isOfNone };
    }

    /// <summary>Whether it is our work that is asked for, and the thing says more than the work: "they want us to raise the limit".</summary>
    private static bool IsOurs(string predicate)
    {
        var blank = predicate.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && predicate[..blank] is "add" or "build" or "launch" or "raise" or "increase" or "lift" or "lower" or "ship" or "release";
    }

    /// <summary>The subject as a question speaks of it: "a teacher" where "no teacher" is to see something, "their timetables" where a company needs "its timetables".</summary>
    private static string Spoken(string subject, bool isPlural)
    {
        if (subject is "us" or "you" or "it")
            return "the product";
        if (subject is "nobody")
            return "somebody";
        if (subject.StartsWith("no ", StringComparison.Ordinal))
            return isPlural ? subject[3..] : Article.Before(subject[3..]);
        return subject.StartsWith("its ", StringComparison.Ordinal) ? "their " + subject[4..] : subject;
    }
}
