using FeedbackLoop.Analysis;

namespace FeedbackLoop.Probes.Phrases;

/// <summary>A stated occasion as it can follow a question: "when a new call comes in", "at the end of each milestone".</summary>
internal static class Occasion
{
    private static readonly string[] Openers =
        ["when ", "whenever ", "once ", "after ", "while ", "as soon as ", "every time ", "each time ", "at the end of ", "at the start of ", "at the beginning of ", "during the ", "if "];

    private static readonly HashSet<string> NoArticle = new(StringComparer.OrdinalIgnoreCase)
        { "data", "information", "stock", "inventory", "money", "work", "access", "traffic", "feedback", "support", "software", "time", "content", "email", "mail", "nothing", "something", "someone", "somebody", "everyone", "nobody", "everything", "anyone", "pinned", "offline", "online", "it", "there" };

    private static readonly HashSet<string> Determiners = new(StringComparer.OrdinalIgnoreCase)
        { "a", "an", "the", "this", "that", "these", "those", "each", "every", "any", "some", "all", "no", "one", "two", "both", "another", "my", "our", "your", "their", "his", "her", "its", "i", "we", "you", "they", "he", "she", "it", "there", "people", "customers", "users", "not" };

    /// <summary>The words of a stated occasion for a question; null where they cannot follow one.</summary>
    /// <param name="fact">The occasion.</param>
    /// <param name="reading">The reading of the statement that it stands in.</param>
    public static string? From(StatedFact fact, Reading reading)
    {
        if (PlainWords.From(fact.Text) is not { } plain || PlainWords.Count(plain) > 10 || IsOnlyThought(fact, reading))
            return null;
        var words = char.ToLowerInvariant(plain[0]) + plain[1..];
        foreach (var opener in Openers)
        {
            if (words.StartsWith(opener, StringComparison.Ordinal) && words.Length > opener.Length + 3)
                return opener is "at the end of " or "at the start of " or "at the beginning of " or "during the " ? words : Clause(opener, words[opener.Length..]);
        }

        return null;
    }

    /// <summary>The words that point back to an occasion that was said: "when that happens"; the same again where none do.</summary>
    public static string Briefly(string occasion) => occasion[..occasion.IndexOf(' ', StringComparison.Ordinal)] switch
    {
        "when" or "whenever" or "once" or "as" or "every" or "each" or "if" => "when that happens",
        "after" => "after that",
        _ => occasion,
    };

    /// <summary>What happens on an occasion: "a new call comes in"; null where it is a time, as in "at the end of each milestone".</summary>
    public static string? ClauseOf(string occasion) => occasion[..occasion.IndexOf(' ', StringComparison.Ordinal)] switch
    {
        "when" or "whenever" or "if" => occasion[(occasion.IndexOf(' ', StringComparison.Ordinal) + 1)..],
        _ => null,
    };

    /// <summary>Whether the condition has not come about: "it would be great if personalization supported this", "if the app goes, we cancel".</summary>
    public static bool IsOnlyThought(StatedFact fact, Reading reading)
    {
        if (!fact.Text.StartsWith("if ", StringComparison.OrdinalIgnoreCase) || fact.Span.Start > reading.Text.Length)
            return false;
        var before = reading.Text[Math.Max(0, fact.Span.Start - 32)..fact.Span.Start].ToLowerInvariant();
        if (before.Contains("would", StringComparison.Ordinal) || before.Contains("'d ", StringComparison.Ordinal) || before.Contains("love", StringComparison.Ordinal) || before.Contains("could be", StringComparison.Ordinal))
            return true;
        if (IsAsked(before))
            return true;
        if (fact.Text.Contains(" not have ", StringComparison.Ordinal) || fact.Text.Contains("n't have ", StringComparison.Ordinal))
            return true;
        foreach (var other in reading.Facts)
        {
            if (other.Dimension == Dimension.Stake && other.Span.Start >= fact.Span.Start)
                return true;
        }

        foreach (var signal in reading.Signals)
        {
            if (signal.Kind == SignalKind.Threat && signal.Span.Start >= fact.Span.Start)
                return true;
        }

        return false;
    }

    /// <summary>Whether it is what was asked, and no condition: "two accounts asked me if contacts can be merged".</summary>
    private static bool IsAsked(string before) =>
        before.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., var last] words
        && (last is "asked" or "asks" or "asking" or "wonder" or "wonders" or "wondering" or "wondered" or "know" || words.Length > 1 && last is "me" or "us" && words[^2] is "asked" or "asks" or "asking");

    /// <summary>The clause behind its conjunction, with an article where the writer left one out: "new call is added" is "a new call is added".</summary>
    private static string? Clause(string opener, string clause)
    {
        if (clause.IndexOfAny([',', ';', ':', '(', '/']) is > 0 and var mark)
            clause = clause[..mark].TrimEnd();
        var words = clause.Split(' ');
        if (words.Length < 2 || words[0].EndsWith("ed", StringComparison.Ordinal) && words[0] is not "need" || words[0] is "is" or "was" or "are" or "were" or "do" or "does" or "did" or "can" || opener == "if " && Array.Exists(words, IsWish) || opener == "after " && Array.Exists(words, IsRelease) || IsConjunction(words[0]) || IsConjunction(words[^1]) || HasTwoVerbs(words))
            return null;
        var verb = Array.FindIndex(words, word => word is "is" or "was" or "has");
        var needsArticle = verb is 1 or 2 or 3 && !Determiners.Contains(words[0]) && char.IsLower(words[0][0]) && !NoArticle.Contains(words[verb - 1]) && !words[verb - 1].EndsWith('s') && !words[verb - 1].EndsWith("ing", StringComparison.Ordinal);
        return opener + (needsArticle ? Article.Before(clause) : clause);
    }

    /// <summary>Whether it runs on into the clause around it: "when a payment fails doesn't tell them anything".</summary>
    private static bool HasTwoVerbs(string[] words)
    {
        var not = Array.FindIndex(words, word => word is "doesn't" or "doesn’t" or "isn't" or "isn’t" or "does" or "is" or "should");
        return not > 1 && words[0] is "a" or "an" && words[not - 1].EndsWith('s') && !words[not - 1].EndsWith("ss", StringComparison.Ordinal) && !words[not - 1].EndsWith("us", StringComparison.Ordinal);
    }

    /// <summary>"if there was", "if you had": a wish, and no occasion.</summary>
    private static bool IsWish(string word) => word is "had" or "could" or "was" or "were" or "would" or "feasible" or "possible";

    /// <summary>"after this update everything lags" came about once, and lasts.</summary>
    private static bool IsRelease(string word) => word is "update" or "upgrade" or "redesign" or "release" or "version";

    private static bool IsConjunction(string word) => word is "when" or "while" or "if" or "after" or "before" or "once" or "that" or "and" or "or";
}
