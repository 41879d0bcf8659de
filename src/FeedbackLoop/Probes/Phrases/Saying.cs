using FeedbackLoop.Analysis;

namespace FeedbackLoop.Probes.Phrases;

/// <summary>A short clause of the statement that is worth quoting whole: "it really needs to be managed better".</summary>
internal static class Saying
{
    private const int FewestWords = 3, MostWords = 12;

    /// <summary>The clause with the first words that say what is wrong or wanted, or else the whole statement; null where neither is short and sane.</summary>
    public static string? From(Reading reading)
    {
        foreach (var signal in reading.Signals)
        {
            if (signal.Kind is SignalKind.SubjectiveQuality or SignalKind.Lack or SignalKind.Failure or SignalKind.Comparative or SignalKind.Performance or SignalKind.Universal
                && signal.Span.End <= reading.Text.Length && Quotable(ClauseAround(signal.Span, reading.Text)) is { } clause && !IsReport(clause, reading))
                return clause;
        }

        return IsReport(reading.Text, reading) ? null : Quotable(reading.Text);
    }

    /// <summary>Whether it holds who says it besides what is said: "sales says that prospects leave".</summary>
    private static bool IsReport(string words, Reading reading) => reading.Speaker is { Kind: not SpeakerKind.Writer } speaker && words.Contains(speaker.Text, StringComparison.Ordinal);

    private static string? Quotable(string words) =>
        PlainWords.From(words) is { } plain && !plain.Contains('"', StringComparison.Ordinal) && PlainWords.Count(plain) is >= FewestWords and <= MostWords && !IsEcho(plain) && !IsHalf(plain) && !IsWish(plain) ? plain : null;

    /// <summary>Whether it is the half of a sentence, or a request rather than what they find: "when someone hits the screen", "can you fix this".</summary>
    private static bool IsHalf(string clause) =>
        clause[..clause.IndexOf(' ', StringComparison.Ordinal)].ToLowerInvariant() is "can" or "could" or "would" or "will" or "please" or "is" or "are" or "do" or "does" or "how" or "what" or "why" or "fyi" or "when" or "whenever" or "if" or "while" or "since" or "after" or "before" or "although" or "though" or "who" or "which" or "that" or "for" or "to" or "with";

    /// <summary>Whether it only says of what was told before that it comes about: "this happens all the time".</summary>
    private static bool IsEcho(string clause) => clause.StartsWith("this happens", StringComparison.OrdinalIgnoreCase) || clause.StartsWith("it happens", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it says that somebody wants something, which is no finding to come back to: "I need this feature".</summary>
    private static bool IsWish(string clause) =>
        clause.Split(' ') is [var subject, var verb, ..] && subject.ToLowerInvariant() is "i" or "we" or "they" or "he" or "she" && PhraseWords.Needing.Contains(verb);

    private static string ClauseAround(TextSpan span, string text)
    {
        var start = span.Start;
        while (start > 0 && !Ends(text[start - 1]))
            start--;
        var end = span.End;
        while (end < text.Length && !Ends(text[end]))
            end++;
        var clause = text[start..end].Trim();
        foreach (var conjunction in (ReadOnlySpan<string>)["but ", "and ", "so ", "because "])
        {
            if (clause.StartsWith(conjunction, StringComparison.OrdinalIgnoreCase))
                clause = clause[conjunction.Length..];
        }

        return clause;
    }

    private static bool Ends(char letter) => letter is '.' or '!' or '?' or ';' or ',' or ':' or '\n' or '\r' or '(' or ')';
}
