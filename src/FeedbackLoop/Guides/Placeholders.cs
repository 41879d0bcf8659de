using System.Globalization;

namespace FeedbackLoop.Guides;

/// <summary>The words in braces that an outline leaves open.</summary>
internal static class Placeholders
{
    private const string Minutes = "{minutes}";
    private const string Customer = "{customer}";

    public static string Fill(string text, int minutes, string? customer)
    {
        // The customer comes last: its name may hold braces too.
        return text.Replace(Minutes, minutes.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace(Customer, customer ?? "your company", StringComparison.Ordinal);
    }

    public static bool HasUnknown(string text) =>
        text.Replace(Minutes, "", StringComparison.Ordinal).Replace(Customer, "", StringComparison.Ordinal).AsSpan().ContainsAny('{', '}');
}
