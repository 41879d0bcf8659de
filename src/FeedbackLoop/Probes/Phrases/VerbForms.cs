namespace FeedbackLoop.Probes.Phrases;

/// <summary>The forms of an English verb that questions need.</summary>
internal static class VerbForms
{
    /// <summary>The -ing form: "rearrange" is "rearranging", "set" is "setting".</summary>
    /// <param name="verb">The verb in its base form.</param>
    public static string Gerund(string verb)
    {
        if (verb.Length < 2)
            return verb + "ing";
        if (verb.EndsWith("ie", StringComparison.Ordinal))
            return verb[..^2] + "ying";
        if (verb[^1] == 'e' && !(verb.EndsWith("ee", StringComparison.Ordinal) || verb.EndsWith("oe", StringComparison.Ordinal) || verb.EndsWith("ye", StringComparison.Ordinal) || verb is "be"))
            return verb[..^1] + "ing";
        return (DoublesItsEnd(verb) ? verb + verb[^1] : verb) + "ing";
    }

    /// <summary>The base form of a verb in the third person: "logs" is "log", "tries" is "try".</summary>
    public static string Base(string verb)
    {
        if (verb.EndsWith("ies", StringComparison.Ordinal) && verb.Length > 4)
            return verb[..^3] + "y";
        if (verb.EndsWith("sses", StringComparison.Ordinal) || verb.EndsWith("shes", StringComparison.Ordinal) || verb.EndsWith("ches", StringComparison.Ordinal) || verb.EndsWith("xes", StringComparison.Ordinal) || verb is "goes")
            return verb[..^2];
        return verb[..^1];
    }

    private static bool DoublesItsEnd(string verb)
    {
        if (verb is "submit" or "permit" or "commit" or "admit" or "refer" or "prefer" or "transfer" or "occur" or "begin" or "control" or "forget" or "reset" or "upset"
            or "unpin" or "unzip" or "unplug" or "log" or "quit" or "rerun" or "resubmit" or "cancel" or "label" or "format" or "equip" or "embed" or "backup")
            return verb is not ("cancel" or "label" or "backup") ;
        return verb.Length is >= 3 and <= 5 && IsConsonant(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y') && !IsConsonant(verb[^2]) && IsConsonant(verb[0]) && IsConsonant(verb[^3]) && (verb.Length < 5 || IsConsonant(verb[1]));
    }

    private static bool IsConsonant(char letter) => letter is not ('a' or 'e' or 'i' or 'o' or 'u');
}
