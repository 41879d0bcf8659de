using FeedbackLoop.Analysis;

namespace FeedbackLoop.Probes.Phrases;

/// <summary>A wanted action as it can stand in a question: "rearrange my boards".</summary>
/// <param name="Words">The verb in its base form and what follows, as said.</param>
/// <param name="Verb">The verb.</param>
internal sealed record Doing(string Words, string Verb)
{
    private const int LastPlaceOfQuestion = 4;
    private const int MostWords = 10;
    private const int MostWordsOfQuestion = 12;

    private static readonly string[] Joints = [",", " and which ", " and who ", " and what ", " and how ", " and when ", " and where "];

    /// <summary>The words in the -ing form: "rearranging my boards"; null where a second verb may follow that would need it too.</summary>
    public string? Gerund => Words.Contains(" and ", StringComparison.Ordinal) || Words.Contains(" or ", StringComparison.Ordinal) ? null : VerbForms.Gerund(Verb) + Words[Verb.Length..];

    /// <summary>Whether the action is to have its object: "generate reports", "see invoices".</summary>
    public bool Obtains => !IsFollowedByPlace && Verb is "generate" or "create" or "add" or "see" or "view" or "run" or "build" or "produce" or "receive" or "use" or "access" or "show" or "display" or "print" or "find" or "choose";

    private bool IsFollowedByPlace => Words.Length > Verb.Length && Words[Verb.Length..].TrimStart().Split(' ')[0] is "from" or "in" or "on" or "at" or "to" or "with" or "without" or "by";

    /// <summary>The action as something to speak of; null where it says nothing ("be able", "have it") or cannot stand in a question.</summary>
    /// <param name="action">What somebody wants to do.</param>
    /// <param name="statement">The statement that it stands in.</param>
    public static Doing? From(WantedAction action, string statement)
    {
        if (PhraseWords.OursToDo.Contains(action.Verb) || IsOurs(action, statement) || IsUnwanted(action, statement))
            return null;
        if (action.Verb.Length < 2 || action.Verb is "be" or "have" or "need" or "want" or "like" or "wish" or "make" or "let" or "allow" or "think" or "get" or "say" or "help" or "seem" or "keep")
            return null;
        if (PlainWords.From(action.Text) is not { } plain || Core(plain) is not { } core)
            return null;
        if (action.Verb is "know" && !(plain.Split(' ') is [_, var asking, ..] && PhraseWords.Asking.Contains(asking)))
            return null;
        core = WithoutLoneVerb(core).Replace(" anything in ", " something in ", StringComparison.Ordinal);
        if (core.EndsWith(" anything", StringComparison.OrdinalIgnoreCase) || core.EndsWith(" it", StringComparison.OrdinalIgnoreCase) || core.EndsWith(" that", StringComparison.OrdinalIgnoreCase))
            return null;
        if (!core.StartsWith(action.Verb, StringComparison.OrdinalIgnoreCase) || core.Length == action.Verb.Length && action.Verb.Length < 5)
            return null;
        if (core.Length > action.Verb.Length && core[action.Verb.Length] != ' ')
            return null;
        if (action.Verb is "do" && (PlainWords.Count(core) < 3 || core.Split(' ')[1] is "it" or "this" or "that" or "so" or "something" or "anything" or "more" or "things" or "what" or "all"))
            return null;
        if (PhraseWords.Proposing.Contains(action.Verb) && PhraseWords.EmptyHeads.Contains(core[(core.LastIndexOf(' ') + 1)..].TrimEnd('s')))
            return null;
        return new Doing(action.Verb + core[action.Verb.Length..], action.Verb);
    }

    /// <summary>Whether the product is to do it, and not they: "it needs to add", "you should offer".</summary>
    private static bool IsOurs(WantedAction action, string statement)
    {
        if (action.Span.Start > statement.Length)
            return false;
        var before = statement[Math.Max(0, action.Span.Start - 40)..action.Span.Start].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return before is [.., var subject, "needs", "to"] && (PhraseWords.Systems.Contains(subject) || subject.Equals("it", StringComparison.OrdinalIgnoreCase))
            || before is [.., var name, "need", "to"] && IsProductName(name) || before is [.., var named, "really", "need", "to"] && IsProductName(named);
    }

    /// <summary>Whether it is what they do today and want to be rid of: "I don't want to select one each time".</summary>
    private static bool IsUnwanted(WantedAction action, string statement)
    {
        if (action.Span.Start > statement.Length)
            return false;
        var before = statement[Math.Max(0, action.Span.Start - 40)..action.Span.Start].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return before is [.., var not, "want" or "wish" or "like" or "have" or "need", "to"] && (not.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || not.EndsWith("n’t", StringComparison.OrdinalIgnoreCase) || not is "not" or "never" or "dont");
    }

    private static bool IsProductName(string word) => word.Length > 3 && char.IsUpper(word[0]) && word is not "They" && word[^1] != 's';

    /// <summary>"set criteria and run" without its object is "set criteria"; "copy and paste" stays.</summary>
    private static string WithoutLoneVerb(string core)
    {
        var and = core.LastIndexOf(" and ", StringComparison.Ordinal);
        return and > 0 && core[..and].Contains(' ', StringComparison.Ordinal) && !core[(and + 5)..].Contains(' ', StringComparison.Ordinal) && core[^1] != 's' ? core[..and] : core;
    }

    /// <summary>"see which invoices went by post" of "see which invoices went by post and which by e-mail, and when"; null where it stays too long.</summary>
    private static string? Question(string action, int asking)
    {
        foreach (var joint in Joints)
        {
            if (action.IndexOf(joint, StringComparison.Ordinal) is > 0 and var at && PlainWords.Count(action[..at]) is var count && count > asking + 2 && count <= MostWords)
                return action[..at];
        }

        return null;
    }

    /// <summary>The action without what makes it too long; a question that it holds, as in "see who viewed my documents", stays.</summary>
    private static string? Core(string action)
    {
        var words = action.Split(' ');
        for (var at = 1; at < words.Length - 1 && at <= LastPlaceOfQuestion; at++)
        {
            if (at == 1 ? PhraseWords.Asking.Contains(words[at]) : words[at] is "who" or "what" or "which" or "how" or "whether")
                return words.Length <= MostWordsOfQuestion ? action : Question(action, at);
        }

        return Trimming.ToCore(action, MostWords);
    }
}
