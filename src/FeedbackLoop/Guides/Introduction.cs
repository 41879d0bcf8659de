namespace FeedbackLoop.Guides;

/// <summary>The message that asks a go-between to introduce us to the customer.</summary>
public static class Introduction
{
    private const int LongestStatement = 140;
    private const int LongestName = 60;

    /// <summary>Writes the message: what was said, what only the customer can tell, and a proposal. Fewer than 130 words of plain text.</summary>
    /// <param name="feedback">What was relayed.</param>
    /// <param name="probes">Its probes; those count that are open and that the customer can answer, the heaviest first.</param>
    /// <returns>Null where nothing is left that only the customer can tell.</returns>
    public static string? Write(Feedback feedback, IReadOnlyList<TrackedProbe> probes)
    {
        ArgumentNullException.ThrowIfNull(feedback);
        ArgumentNullException.ThrowIfNull(probes);
        var words = IntroductionWords.Default;
        var unknown = Unknown(probes, words);
        if (unknown.Count == 0)
            return null;

        var greeting = feedback.Via is { } via ? words.Greeting.Replace("{name}", Excerpt.Of(FirstName.Of(via.Name), LongestName), StringComparison.Ordinal) : words.Hello;
        var customer = feedback.Customer is { } known ? Excerpt.Of(known.Name, LongestName) : words.NoCustomer;
        // Words from outside come last, for they may hold braces too.
        var (before, after) = Around(words.Heard, "{statement}");
        var heard = before.Replace("{customer}", customer, StringComparison.Ordinal) + Excerpt.Of(feedback.Statement, LongestStatement) + after;
        return $"{greeting}\n\n{heard}\n\n{words.Unknown.Replace("{list}", Series(unknown), StringComparison.Ordinal)}\n\n{words.Proposal}\n\n{words.Promise}\n";
    }

    private static List<string> Unknown(IReadOnlyList<TrackedProbe> probes, IntroductionWords words) =>
    [
        .. probes
            .Where(probe => probe.Status is ProbeStatus.Open or ProbeStatus.Asked && probe.Probe.Route is Route.Customer or Route.Both)
            .OrderBy(probe => probe.Probe.Route is Route.Both)
            .ThenByDescending(probe => probe.Probe.Weight)
            .ThenBy(probe => probe.Id.Number)
            .Select(probe => words.OnlyTheyKnow.GetValueOrDefault(probe.Probe.Dimension))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Take(words.Most),
    ];

    /// <summary>The parts in one sentence. Some hold a comma, so semicolons part them there.</summary>
    private static string Series(List<string> parts)
    {
        var comma = parts.Exists(part => part.Contains(',', StringComparison.Ordinal)) ? "; " : ", ";
        return parts.Count == 1 ? parts[0] : $"{string.Join(comma, parts[..^1])}{(parts.Count > 2 ? comma : " ")}and {parts[^1]}";
    }

    private static (string Before, string After) Around(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        return (text[..at], text[(at + word.Length)..]);
    }
}
