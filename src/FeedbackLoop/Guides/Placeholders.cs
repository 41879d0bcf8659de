using System.Globalization;

namespace FeedbackLoop.Guides;

/// <summary>What fills the words in braces that an outline leaves open.</summary>
/// <param name="Minutes">How long the interview takes.</param>
/// <param name="Customer">The name of the customer; null where not known.</param>
/// <param name="Topic">What it is about above all: "the reports"; null where nothing is named.</param>
internal sealed record Placeholders(int Minutes, string? Customer, string? Topic)
{
    private const string OfMinutes = "{minutes}", OfCustomer = "{customer}", OfTopic = "{topic}";

    public string Fill(string text)
    {
        // In one pass: the name of a customer may hold braces too.
        var filled = new System.Text.StringBuilder(text.Length + 16);
        for (var at = 0; at < text.Length;)
        {
            var rest = text.AsSpan(at);
            var (length, words) = rest.StartsWith(OfMinutes, StringComparison.Ordinal) ? (OfMinutes.Length, Minutes.ToString(CultureInfo.InvariantCulture))
                : rest.StartsWith(OfCustomer, StringComparison.Ordinal) ? (OfCustomer.Length, Customer ?? "your company")
                : rest.StartsWith(OfTopic, StringComparison.Ordinal) ? (OfTopic.Length, Topic ?? "this")
                : (1, text[at].ToString());
            filled.Append(words);
            at += length;
        }

        return filled.ToString();
    }

    public static bool HasUnknown(string text) => text
        .Replace(OfMinutes, "", StringComparison.Ordinal)
        .Replace(OfCustomer, "", StringComparison.Ordinal)
        .Replace(OfTopic, "", StringComparison.Ordinal)
        .AsSpan().ContainsAny('{', '}');
}
