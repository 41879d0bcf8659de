using FeedbackLoop.Analysis;

namespace FeedbackLoop.Probes.Phrases;

/// <summary>What can fill the slots of a template in one situation.</summary>
internal sealed record Slots
{
    /// <summary>The names that a template may use between braces.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["topic", "a topic", "the topic", "such topic", "is", "does", "gets", "has", "gives", "stays", "strikes", "it", "it is", "other", "system", "do", "doing", "do other", "behavior", "for behavior", "lack", "matter", "when", "clause", "who", "doer", "team", "they", "complaint", "saying", "one side", "other side", "part", "record", "pronoun", "context", "comparative", "quality", "universal", "time", "count", "claim", "threat", "result"];

    /// <summary>Whether the question speaks of them or to them.</summary>
    public required Person Person { get; init; }

    /// <summary>Whether a go-between wrote the statement.</summary>
    public bool Relayed { get; init; }

    /// <summary>What the question is about; null where nothing usable is named.</summary>
    public Thing? Thing { get; init; }

    /// <summary>Whether the thing is asked for and not there yet, so that "the" would point at nothing: "custom fields".</summary>
    public bool IsYetToCome { get; init; }

    /// <summary>Whether the thing is there already and should do more, so that "a" or "without" would be wrong: "the approval workflow should".</summary>
    public bool IsThere { get; init; }

    /// <summary>The second thing; null where there is none.</summary>
    public Thing? Other { get; init; }

    /// <summary>What they want to do; null where nothing usable is said.</summary>
    public Doing? Doing { get; init; }

    /// <summary>The second thing they want to do; null where there is none.</summary>
    public Doing? OtherDoing { get; init; }

    /// <summary>What something of the product is to do; null where nothing says it.</summary>
    public Behavior? Behavior { get; init; }

    /// <summary>What the behavior is about, to speak of once it has been said in full; null before.</summary>
    public Thing? Matter { get; init; }

    /// <summary>The occasion: "when a new call comes in"; null where none is said.</summary>
    public string? Occasion { get; init; }

    /// <summary>The group it is for, in the plural; null where none is named.</summary>
    public string? Group { get; init; }

    /// <summary>The group, where it is they who want to do it: "teachers want to grade essays"; null where somebody else does, or no group is named.</summary>
    public string? Doer { get; init; }

    /// <summary>What they say is wrong, word for word; null where nothing short is said.</summary>
    public string? Complaint { get; init; }

    /// <summary>A short clause of the statement, word for word; null where something better can be spoken of, or none is short.</summary>
    public string? Saying { get; init; }

    /// <summary>The better known of two facts that conflict, word for word; null where none do, or it is long.</summary>
    public string? OneSide { get; init; }

    /// <summary>The other of two facts that conflict; null where none do, or it is long.</summary>
    public string? OtherSide { get; init; }

    /// <summary>An answer that says it only in part, word for word: "several users"; null where none does, or it is long.</summary>
    public string? Part { get; init; }

    /// <summary>What a record says of it in part: "Acme renewal closes on 2026-06-30"; null where none does.</summary>
    public string? Record { get; init; }

    /// <summary>The words of the first signal of each kind, by the number of the kind; null where there is none.</summary>
    public required string?[] SignalWords { get; init; }

    /// <summary>A few words around a pronoun; null where there is none.</summary>
    public string? Context { get; init; }

    /// <summary>What fills the slot called <paramref name="name"/>.</summary>
    /// <returns>Null where nothing does, so that the template cannot be used.</returns>
    public string? Fill(ReadOnlySpan<char> name) => name switch
    {
        "topic" => Topic,
        "a topic" => ATopic,
        "the topic" => TheTopic,
        "such topic" => SuchTopic,
        "is" => IsPlural ? "are" : "is",
        "does" => IsPlural ? "do" : "does",
        "gets" => IsPlural ? "get" : "gets",
        "has" => IsPlural ? "have" : "has",
        "gives" => IsPlural ? "give" : "gives",
        "stays" => IsPlural ? "stay" : "stays",
        "strikes" => IsPlural ? "strike" : "strikes",
        "it is" => IsPlural ? "they are" : "it is",
        "it" => IsPlural ? "them" : "it",
        "other" => TheOther,
        "system" => System,
        "do" => Do,
        "doing" => Gerund,
        "do other" => DoOther,
        "behavior" => Wanted,
        "for behavior" => ForWanted,
        "matter" => TheMatter,
        "lack" => Lacking,
        "when" => When,
        "clause" => Clause,
        "who" => Group ?? (Person == Person.Second ? "you" : "they"),
        "doer" => Doer ?? (Person == Person.Second ? "you" : "they"),
        "team" => Doer,
        "they" => Doer is null && Person == Person.Second ? "you" : "they",
        "complaint" => Complaint,
        "saying" => Saying,
        "one side" => OneSide,
        "other side" => OtherSide,
        "part" => Part,
        "record" => Record,
        "pronoun" => Signal(SignalKind.Pronoun),
        "context" => Context,
        "comparative" => Signal(SignalKind.Comparative),
        "quality" => Signal(SignalKind.SubjectiveQuality),
        "universal" => Signal(SignalKind.Universal),
        "time" => Signal(SignalKind.TimeWord),
        "count" => Signal(SignalKind.VagueCount),
        "claim" => Signal(SignalKind.CrowdClaim),
        "threat" => Signal(SignalKind.Threat),
        "result" => WithoutSubject(Signal(SignalKind.ClaimedResult)),
        _ => null,
    };

    /// <summary>Whether a question says in full what they want to do, or what something is to do.</summary>
    public bool IsSaidIn(string question) =>
        Do is not null ? question.Contains(Do, StringComparison.Ordinal) || Gerund is not null && question.Contains(Gerund, StringComparison.Ordinal)
        : Behavior is not null && (question.Contains(Lacking!, StringComparison.Ordinal) || question.Contains(Wanted!, StringComparison.Ordinal));

    /// <summary>Whether a question says the occasion.</summary>
    public bool IsOccasionIn(string question) => When is not null && question.Contains(When, StringComparison.Ordinal);

    // Each is made once, because many questions ask for it.
    private string? Topic => field ??= Quote(Thing?.Words);

    private string? ATopic => field ??= Thing is null || IsThere ? null : Quote(Indefinite(Thing));

    private string? TheTopic => field ??= Thing is null ? null : Quote(IsYetToCome && Thing.Number != GrammaticalNumber.Singular ? Thing.Words : Definite(Thing));

    private string? SuchTopic => field ??= Thing is null || Thing.IsName ? null : Quote(Thing.Number == GrammaticalNumber.Singular && !Thing.IsUncounted ? "such " + Article.Before(Thing.Words) : "such " + Thing.Words);

    private string? TheOther => field ??= Other is null ? null : Quote(Definite(Other));

    private string? System => field ??= Thing?.System ?? Other?.System;

    private string? Do => field ??= Quote(Doing?.Words);

    private string? Gerund => field ??= Quote(Doing?.Gerund);

    private string? DoOther => field ??= Quote(OtherDoing?.Words);

    private string? Wanted => field ??= Quote(Behavior?.Wanted);

    private string? ForWanted => field ??= Quote(Behavior?.ForWanted);

    private string? TheMatter => field ??= Matter is null ? null : Quote(Matter.Number == GrammaticalNumber.Singular && !Matter.IsUncounted ? Definite(Matter) : Matter.Owner is { } owner ? owner + " " + Matter.Words : Matter.Words);

    private string? Lacking => field ??= Quote(Behavior?.Lacking);

    private string? When => field ??= Quote(Occasion);

    private string? Clause => Occasion is null || Phrases.Occasion.ClauseOf(Occasion) is not { } clause ? null : Quote(clause);

    private static string? WithoutSubject(string? words) =>
        words is not null && (words.StartsWith("it ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("this ", StringComparison.OrdinalIgnoreCase)) ? words[(words.IndexOf(' ', StringComparison.Ordinal) + 1)..] : words;

    private string? Signal(SignalKind kind) => SignalWords[(int)kind];

    private bool IsPlural => Thing?.Number == GrammaticalNumber.Plural;

    private string? Quote(string? words) => words is null ? null : PersonShift.Quote(words, Person, Relayed);

    private static string Indefinite(Thing thing) => thing.HasQuotes && thing.Words[^1] is '"' ? Definite(thing) : thing.IsName || thing.IsActivity || thing.IsUncounted || thing.Number != GrammaticalNumber.Singular ? thing.Words : Article.Before(thing.Words);

    private static string Definite(Thing thing) => thing.IsName || thing.IsActivity || thing.IsAbbreviation ? thing.Words : (thing.Owner ?? "the") + " " + thing.Words;
}
