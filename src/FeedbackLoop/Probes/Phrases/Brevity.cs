using FeedbackLoop.Text;

namespace FeedbackLoop.Probes.Phrases;

/// <summary>Shortens a verb and what follows once it has been said in full: "hide prices from technicians" after "hide prices from technicians on the work order".</summary>
internal static class Brevity
{
    private const int ShortEnough = 6;
    private const int MostWordsOfPlace = 4;
    private const int MostWordsOfShort = 3;
    private const int LongEnough = 7;
    private const string ThatWith = "do that with ";

    /// <summary>The words without their last complement, where another stays that says what is meant.</summary>
    /// <param name="words">A verb in its base form and what follows.</param>
    /// <returns>Null where they are short already, or have nothing that can be left away.</returns>
    public static string? Of(string words)
    {
        if (PlainWords.Count(words) <= ShortEnough || words.Contains('"', StringComparison.Ordinal))
            return null;
        var parts = words.Split(' ');
        if (IsComplement(parts, 1))
            return null;
        var isFirst = true;
        var end = 0;
        for (var at = 2; at < parts.Length - 1; at++)
        {
            if (!IsComplement(parts, at))
                continue;
            if (!isFirst && !EndsLoosely(parts[at - 1]))
                end = at;
            isFirst = false;
        }

        if (end > 0 && parts[end] is "to" && Array.IndexOf(parts, "from") is > 1 and var from && from < end)
            end = from;   // "copy a schedule from one course" says half of it
        return end == 0 ? null : string.Join(' ', parts, 0, end);
    }

    /// <summary>The words that point back to what was said: "do that on the phone" after "approve timesheets on the phone", "do that with each contact" after "assign each contact to an owner".</summary>
    /// <param name="words">A verb in its base form and what follows.</param>
    /// <returns>"do that" alone where the words have neither a place nor an object that can stand with it; null where they are short themselves.</returns>
    public static string? Pointer(string words)
    {
        var parts = words.Split(' ');
        if (parts.Length <= MostWordsOfShort || words.Contains('"', StringComparison.Ordinal))
            return null;
        for (var at = 2; at < parts.Length - 1; at++)
        {
            if (parts.Length - at <= MostWordsOfPlace && IsCircumstance(parts, at) && !HoldsQuestion(parts, at))
                return "do that " + string.Join(' ', parts, at, parts.Length - at);
        }

        for (var at = 2; parts.Length >= ShortEnough && at < parts.Length - 1 && at <= MostWordsOfPlace && !PhraseWords.Asking.Contains(parts[1]) && !IsComplement(parts, 1); at++)
        {
            if (IsComplement(parts, at) && parts[at] is not ("of" or "for" or "about") && !EndsLoosely(parts[at - 1]))
                return IsTold(parts[0]) ? string.Join(' ', parts, 0, at) : IsHandled(parts[0]) ? ThatWith + string.Join(' ', parts, 1, at - 1) : null;
        }

        return parts.Length > LongEnough ? "do that" : null;
    }

    /// <summary>Whether a pointer says enough for every question that follows: "do that on the phone", "share the plan".</summary>
    public static bool IsEnough(string pointer) => pointer.Length > "do that ".Length && !pointer.StartsWith(ThatWith, StringComparison.Ordinal);

    // In "prove who had access on a given date" the date belongs to the question.
    private static bool HoldsQuestion(string[] parts, int end)
    {
        for (var at = 1; at < end; at++)
        {
            if (PhraseWords.Asking.Contains(parts[at]))
                return true;
        }

        return false;
    }

    // "put boards in alphabetical order" is not done in an order; "record hours on the phone" is done there.
    private static bool IsCircumstance(string[] parts, int at) => parts[at] switch
    {
        _ when at == 2 && parts[1] is "up" or "out" or "in" or "off" or "on" or "back" or "down" or "over" or "away" => false,
        "in" or "on" => !TimeNouns.Has(parts[^1]) && parts[^1] is not "date" && !(parts[0] is "put" or "place" or "set" or "keep" or "include" or "enter" or "insert" or "add" or "save" or "store" or "sort" or "turn" or "switch" or "get"),
        "from" => IsSeat(parts[^1]) && !(parts[0] is "remove" or "delete" or "hide" or "exclude" or "take" or "move" or "copy" or "pull" or "import" or "export" or "get"),
        "for" => parts[at + 1] is "the" or "a" or "an" or "each" or "every" or "all" or "one" or "my" or "our" or "their" or "your",
        "across" or "during" or "per" or "via" or "within" or "through" or "without" => true,
        _ => false,
    };

    // Where somebody sits or stands while doing it.
    private static bool IsSeat(string word) =>
        word is "phone" or "phones" or "tablet" or "tablets" or "mobile" or "browser" or "desktop" or "computer" or "page" or "screen" or "app" or "menu" or "view" or "dashboard" or "form" or "profile";

    // Whom it is told to can be left away: "share the plan" after "share the plan with a trainer".
    private static bool IsTold(string verb) =>
        verb is "send" or "give" or "show" or "suggest" or "recommend" or "share" or "forward" or "email" or "mail" or "offer";

    // What is only seen, found or chosen is not done with anything.
    private static bool IsHandled(string verb) =>
        verb is not ("see" or "view" or "know" or "check" or "find" or "track" or "read" or "look" or "get" or "receive" or "choose" or "select" or "pick" or "use" or "tell" or "ask" or "message" or "go" or "work" or "log" or "sign" or "rely" or "access" or "switch" or "move" or "jump");

    // "to" before a verb belongs to the object: "ask guests to pay".
    private static bool IsComplement(string[] parts, int at) => parts[at] switch
    {
        "for" or "in" or "on" or "at" or "with" or "from" or "into" or "by" or "per" or "across" or "via" or "through" or "within" or "during" or "under" or "between" or "of" or "as" or "about" or "based" => true,
        "to" => parts[at + 1] is "a" or "an" or "the" or "one" or "several" or "others" or "another" or "each" or "every" or "all" or "my" or "our" or "your" or "their" or "his" or "her" or "its" || char.IsUpper(parts[at + 1][0]),
        _ => false,
    };

    private static bool EndsLoosely(string word) =>
        word is "a" or "an" or "the" or "my" or "our" or "your" or "their" or "its" or "and" or "or" or "which" or "what" or "who" or "all" or "some" or "any" or "each" or "every" or "one" or "list" or "number" or "kind" or "type" or "set" or "part" or "instead" or "more" or "only" or "behalf" or "basis" or "case" or "early" or "late" or "online" or "offline" or "again" or "twice";
}
