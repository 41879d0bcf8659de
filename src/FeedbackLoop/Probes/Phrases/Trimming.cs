namespace FeedbackLoop.Probes.Phrases;

/// <summary>Cuts a long phrase down to what a question can carry.</summary>
internal static class Trimming
{
    private static readonly string[] ClauseStarts =
    [
        " that ", " which ", " who ", " whose ", " where ", " when ", " whenever ", " while ", " so ", " because ", " since ", " but ", " if ", " unless ", " than ", " as well as ", " rather than ", " instead of ",
        " without ", " considering ", " although ", " though ", " until ", " after ", " before ", " once ", " in order ", " using ", " to be ", " to have ", " so that ", " similar to ", " such as ", " like ", " e.g", " i.e", " etc",
        " is ", " are ", " was ", " were ", " has ", " have ", " can ", " could ", " should ", " would ", " will ",
    ];

    private static readonly string[] Prepositions =
        [" for ", " in ", " on ", " at ", " with ", " from ", " to ", " into ", " by ", " per ", " across ", " about ", " via ", " through ", " within ", " during ", " under ", " between ", " and ", " or ", " & "];

    /// <summary>The phrase up to its first clause, and up to <paramref name="most"/> words by leaving its last complements away.</summary>
    /// <returns>Null where even its first part is longer.</returns>
    public static string? ToCore(string phrase, int most)
    {
        var core = phrase;
        foreach (var start in ClauseStarts)
        {
            var at = core.IndexOf(start, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && !IsLimit(core, at))
                core = core[..at];
        }

        foreach (var mark in ";:(")
        {
            var at = core.IndexOf(mark, StringComparison.Ordinal);
            if (at > 0)
                core = core[..at];
        }

        if (core.IndexOf(" .", StringComparison.Ordinal) is > 0 and var ending)   // "to .csv"
            core = core[..ending];
        if (core.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma)
            core = WithoutBeginningOfList(core[..comma]);

        var dash = core.IndexOf(" - ", StringComparison.Ordinal);
        if (dash > 0)
            core = core[..dash];
        while (PlainWords.Count(core) > most)
        {
            var last = LastComplement(core);
            if (last <= 0)
                return null;
            core = WithoutHalfOfPair(core[..last], core[last..]);
        }

        core = core.Trim(' ', '.', ',', ';', ':', '-', '!');
        return core.Length == 0 ? null : core.Length == phrase.Length && !core.EndsWith(" using", StringComparison.OrdinalIgnoreCase) ? core : WithoutLooseEnd(core);
    }

    /// <summary>"more than 10 files" is no comparison with something else.</summary>
    private static bool IsLimit(string core, int at) =>
        at + 6 < core.Length && core.AsSpan(at).StartsWith(" than ", StringComparison.OrdinalIgnoreCase) && (char.IsAsciiDigit(core[at + 6]) || FollowingWord.In(core.AsSpan(at + 6)) is "one" or "two" or "three" or "four" or "five" or "six" or "ten" or "twelve" or "twenty");

    /// <summary>"report with name" before ", email, phone" is "report".</summary>
    private static string WithoutBeginningOfList(string core)
    {
        var last = LastComplement(core);
        var behind = last > 0 ? core.IndexOf(' ', last + 1) + 1 : core.Length;
        return behind < core.Length && char.IsLower(core[behind]) ? core[..last] : core;
    }

    /// <summary>"copy a schedule from one course" before " to another course" is "copy a schedule".</summary>
    private static string WithoutHalfOfPair(string core, string cut)
    {
        var other = cut.StartsWith(" to ", StringComparison.OrdinalIgnoreCase) ? " from " : cut.StartsWith(" and ", StringComparison.OrdinalIgnoreCase) ? " between " : null;
        var at = other is null ? -1 : core.LastIndexOf(other, StringComparison.OrdinalIgnoreCase);
        return at > 0 && LastComplement(core) == at ? core[..at] : core;
    }

    /// <summary>Where the last complement begins; -1 where there is none.</summary>
    private static int LastComplement(string core)
    {
        var last = -1;
        foreach (var preposition in Prepositions)
            last = Math.Max(last, core.LastIndexOf(preposition, StringComparison.OrdinalIgnoreCase));
        return last;
    }

    /// <summary>The phrase without a preposition, article or conjunction left at its end.</summary>
    private static string? WithoutLooseEnd(string core)
    {
        while (true)
        {
            var blank = core.LastIndexOf(' ');
            var last = core[(blank + 1)..].ToLowerInvariant();
            if (last is not ("a" or "an" or "the" or "of" or "for" or "in" or "on" or "at" or "with" or "from" or "to" or "into" or "by" or "per" or "and" or "or" or "my" or "our" or "their" or "your" or "its" or "as" or "also" or "too" or "please" or "well" or "able" or "both" or "using" or "some" or "any" or "etc"))
                return core;
            if (blank <= 0)
                return null;
            core = core[..blank].TrimEnd(' ', ',');
        }
    }
}
