using System.Globalization;

namespace FeedbackLoop.Cli.Output;

/// <summary>Who knew a fact, as a person reads it.</summary>
internal static class Provenances
{
    /// <summary>"customer, Kim Ortiz, 2026-03-01", as far as it is known.</summary>
    public static string InWords(Provenance provenance)
    {
        var words = Names.Of(provenance.From);
        if (provenance.By is { } by)
            words += ", " + by;
        return provenance.On is { } on ? words + ", " + on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : words;
    }
}
