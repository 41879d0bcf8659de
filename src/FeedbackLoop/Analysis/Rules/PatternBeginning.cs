namespace FeedbackLoop.Analysis.Rules;

/// <summary>Tells from the text of a pattern what a match may begin with, without reading the pattern as a whole. A test holds that the steps say the same.</summary>
internal ref struct PatternBeginning
{
    private readonly ReadOnlySpan<char> pattern;
    private readonly FirstTokens first;
    private int at;

    private PatternBeginning(ReadOnlySpan<char> pattern, FirstTokens first)
    {
        this.pattern = pattern;
        this.first = first;
    }

    /// <summary>Adds what a match of <paramref name="pattern"/> may begin with.</summary>
    /// <exception cref="FormatException">What it begins with is not in the language.</exception>
    public static void Add(ReadOnlySpan<char> pattern, FirstTokens first)
    {
        var beginning = new PatternBeginning(pattern, first);
        if (beginning.MayBeEmpty())
            first.IsAny = true;
    }

    /// <summary>Adds the beginnings of the steps up to the end of a pattern or an alternative.</summary>
    /// <returns>Whether all of them may take nothing.</returns>
    private bool MayBeEmpty()
    {
        while (!IsAtEnd())
        {
            if (!TakesNothing())
            {
                PassToEnd();
                return false;
            }
        }

        return true;
    }

    /// <summary>Adds the beginning of the next step; whether it may take nothing, so that the one behind it may come first too.</summary>
    private bool TakesNothing()
    {
        switch (pattern[at])
        {
            case '[' or ']' or '^':
                at++;
                return true;
            case '$':
                first.IsAny = true;
                return false;
            case '!':
                at++;
                PassOperand();
                return true;
            case '<' when at + 1 < pattern.Length && pattern[at + 1] == '!':
                at += 2;
                PassOperand();
                return true;
            case '(':
                at++;
                return Alternatives() | IsOptional();
            default:
                PatternParser.AddFirst(Part(), first);
                return IsOptional();
        }
    }

    private bool Alternatives()
    {
        var mayBeEmpty = MayBeEmpty();
        while (at < pattern.Length && pattern[at] == '|')
        {
            at++;
            mayBeEmpty |= MayBeEmpty();
        }

        if (at >= pattern.Length)
            throw new FormatException("\"(\" is not closed");
        at++;
        return mayBeEmpty;
    }

    private bool IsOptional()
    {
        if (at >= pattern.Length || pattern[at] != '?')
            return false;
        at++;
        return true;
    }

    private bool IsAtEnd()
    {
        while (at < pattern.Length && pattern[at] == ' ')
            at++;
        return at >= pattern.Length || pattern[at] is ')' or '|';
    }

    private void PassOperand()
    {
        if (at >= pattern.Length || pattern[at] != '(')
        {
            Part();
            return;
        }

        at++;
        PassToEnd(alternatives: true);
        at++;
    }

    /// <summary>Passes to the end of the alternative, or of all of them.</summary>
    private void PassToEnd(bool alternatives = false)
    {
        for (var depth = 0; at < pattern.Length; at++)
        {
            if (depth == 0 && (pattern[at] == ')' || (pattern[at] == '|' && !alternatives)))
                return;
            depth += pattern[at] == '(' ? 1 : pattern[at] == ')' ? -1 : 0;
        }
    }

    private ReadOnlySpan<char> Part()
    {
        var start = at;
        while (at < pattern.Length && pattern[at] is not (' ' or '(' or ')' or '[' or ']' or '|' or '?'))
            at++;
        return at > start ? pattern[start..at] : throw new FormatException("a step is missing");
    }
}
