using FeedbackLoop.Analysis;
using FeedbackLoop.Probes.Phrases;

namespace FeedbackLoop.Probes;

/// <summary>Whom the questions are put to, and whether the statement was relayed.</summary>
internal static class AudienceChoice
{
    private const int Beginning = 120;

    private static readonly string[] Reports = [" told me ", " told us ", " asked me ", " asked us ", " wants us to ", " want us to "];

    private static readonly string[] Wishes = [" wants ", " want ", " asked for ", " asked if ", " asked whether ", " would like ", " complain that ", " complains that ", " complained that ", " insists ", " insist "];

    /// <summary>The audience: as given, else by the role of who tells it, else by its source, else by who is said to speak.</summary>
    public static Audience Of(Reading reading, ProbeContext context) => context.Audience ?? context.Role switch
    {
        ColleagueRole.Executive => Audience.Executive,
        ColleagueRole.Marketing => Audience.Marketing,
        ColleagueRole.Product => Audience.Ourselves,
        not null => Audience.Proxy,
        null => IsRelayed(reading, context) ? Audience.Proxy : SpeaksForUs(reading.Text) ? Audience.Executive : Audience.Customer,
    };

    /// <summary>Whether somebody tells what another said: as given, else by whether the statement names another speaker.</summary>
    public static bool IsRelayed(Reading reading, ProbeContext context) => context.Source switch
    {
        SourceKind.Proxy => true,
        SourceKind.Direct => false,
        _ => context.Role is not null || reading.Speaker is { Kind: not SpeakerKind.Writer } || TellsOfAnother(reading.Text) || SpeaksOfALostDeal(reading),
    };

    // Only one of us says "us": "I want us to launch a portal".
    private static bool SpeaksForUs(string statement) =>
        statement.StartsWith("I want us to ", StringComparison.Ordinal) || statement.StartsWith("I need us to ", StringComparison.Ordinal) || statement.StartsWith("I'd like us to ", StringComparison.Ordinal) || statement.StartsWith("I would like us to ", StringComparison.Ordinal);

    // Only one of us loses a deal: "we lost the Hansen deal".
    private static bool SpeaksOfALostDeal(Reading reading)
    {
        foreach (var fact in reading.Facts)
        {
            if (fact.Dimension == Dimension.Stake && fact.Text.StartsWith("lost the ", StringComparison.OrdinalIgnoreCase) && fact.Text.EndsWith(" deal", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // A speaker whom no rule knows still speaks: "A yoga studio wants", "Sales told us".
    private static bool TellsOfAnother(string statement)
    {
        if (SpeaksForUs(statement))
            return false;
        var text = statement.AsSpan(0, Math.Min(statement.Length, Beginning));
        foreach (var report in Reports)
        {
            if (text.IndexOf(report, StringComparison.Ordinal) > 0)
                return true;
        }

        foreach (var wish in Wishes)
        {
            if (text.IndexOf(wish, StringComparison.Ordinal) is > 0 and var at)
                return IsSomebody(text[..at]);
        }

        return false;
    }

    /// <summary>Whether the words before a wish are one group of few words that begins like people or a firm, and not the writer or the product.</summary>
    private static bool IsSomebody(ReadOnlySpan<char> subject)
    {
        if (subject.IndexOfAny(",.:;?") >= 0 || subject.Count(' ') > 7)
            return false;
        var first = subject[..(subject.IndexOf(' ') is > 0 and var blank ? blank : subject.Length)];
        return first is "A" or "An" or "The" or "Our" or "My" or "Their" or "One" or "Two" or "Three" or "Some" or "Several" or "They"
            && !PhraseWords.Systems.Contains(subject[(subject.LastIndexOf(' ') + 1)..].ToString().ToLowerInvariant());
    }
}
