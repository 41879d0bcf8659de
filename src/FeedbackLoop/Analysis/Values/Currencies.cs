namespace FeedbackLoop.Analysis.Values;

/// <summary>Currencies by sign and by name. A bare dollar is taken for the American one.</summary>
internal static class Currencies
{
    public static string? OfSign(char sign) => sign switch { '$' => "USD", '€' => "EUR", '£' => "GBP", '¥' => "JPY", _ => null };

    public static string? OfWord(string word) => word switch
    {
        "dollar" or "dollars" or "usd" or "bucks" => "USD",
        "euro" or "euros" or "eur" => "EUR",
        "pound" or "pounds" or "gbp" or "quid" => "GBP",
        "franc" or "francs" or "chf" => "CHF",
        "yen" or "jpy" => "JPY",
        "rupee" or "rupees" or "inr" => "INR",
        _ => null,
    };
}
