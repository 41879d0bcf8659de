using System.Globalization;

namespace FeedbackLoop.Cli.Output;

/// <summary>Who knew a fact, as a person reads it.</summary>
internal static class Provenances
{
    /// <summary>Who knew it, and in which answer or record it stands: "customer, Kim Ortiz, answer 12.3"; "data, deal Acme renewal".</summary>
    public static string OfFact(Fact fact)
    {
        var words = InWords(fact.Provenance);
        if (fact.Provenance.Record is { } record)
            words += ", " + record;
        if ((fact.FoundIn ?? fact.Answers) is { } answer)
            words += ", answer " + answer;
        return fact.Span is null ? words : words + ", statement";
    }

    /// <summary>"customer, Kim Ortiz, 2026-03-01", as far as it is known.</summary>
    public static string InWords(Provenance provenance)
    {
        var words = Names.Of(provenance.From);
        if (provenance.By is { } by)
            words += ", " + by;
        return provenance.On is { } on ? words + ", " + on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : words;
    }
}
