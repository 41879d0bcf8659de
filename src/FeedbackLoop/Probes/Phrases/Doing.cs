using FeedbackLoop.Analysis;

namespace FeedbackLoop.Probes.Phrases;

/// <summary>A wanted action as it can stand in a question: "rearrange my boards".</summary>
/// <param name="Words">The verb in its base form and what follows, as said.</param>
/// <param name="Verb">The verb.</param>
internal sealed record Doing(string Words, string Verb)
{
    /// <summary>The words in the -ing form: "rearranging my boards"; null where a second verb may follow that would need it too.</summary>
    public string? Gerund => Words.Contains(" and ", StringComparison.Ordinal) || Words.Contains(" or ", StringComparison.Ordinal) ? null : VerbForms.Gerund(Verb) + Words[Verb.Length..];

    /// <summary>Whether the action is to have its object: "generate reports", "see invoices".</summary>
    public bool Obtains => Verb is "generate" or "create" or "add" or "see" or "view" or "run" or "build" or "produce" or "receive" or "use" or "access" or "show" or "display" or "print" or "find" or "choose";

    /// <summary>The action as something to speak of; null where it says nothing ("be able", "have it") or cannot stand in a question.</summary>
    public static Doing? From(WantedAction action)
    {
        if (action.Verb.Length < 2 || action.Verb is "be" or "have" or "need" or "want" or "like" or "wish" or "make" or "let" or "allow" or "do" or "think" or "get" or "say" or "know" or "help" or "seem" or "keep")
            return null;
        if (PlainWords.From(action.Text) is not { } plain || Core(plain) is not { } core)
            return null;
        if (core.EndsWith(" anything", StringComparison.OrdinalIgnoreCase) || core.EndsWith(" it", StringComparison.OrdinalIgnoreCase) || core.EndsWith(" that", StringComparison.OrdinalIgnoreCase))
            return null;
        if (!core.StartsWith(action.Verb, StringComparison.OrdinalIgnoreCase) || core.Length == action.Verb.Length && action.Verb.Length < 5)
            return null;
        if (core.Length > action.Verb.Length && core[action.Verb.Length] != ' ')
            return null;
        return new Doing(action.Verb + core[action.Verb.Length..], action.Verb);
    }

    /// <summary>The action without what makes it too long; a question that it holds, as in "see who viewed my documents", stays.</summary>
    private static string? Core(string action)
    {
        var first = action.IndexOf(' ', StringComparison.Ordinal);
        var second = first < 0 ? -1 : action.IndexOf(' ', first + 1);
        if (second < 0 || !PhraseWords.Asking.Contains(action[(first + 1)..second]))
            return Trimming.ToCore(action, 8);
        return PlainWords.Count(action) <= 10 ? action : null;
    }
}
