using System.CommandLine;

namespace FeedbackLoop.Cli.Commands.Options;

/// <summary>An option that takes the ISO 4217 code of a currency.</summary>
internal sealed class CurrencyOption : Option<string?>
{
    public CurrencyOption() : base("--currency")
    {
        HelpName = "CODE";
        Description = "The currency of the amount by its three letters, such as EUR.";
        Validators.Add(result => result.RefuseUnless(
            word => word.Length == 3 && word.All(char.IsAsciiLetter),
            word => $"--currency takes three letters such as EUR, not '{word}'."));
    }

    /// <summary>The code in upper case; null where the option was not given.</summary>
    public string? In(Call call) => call.Value(this)?.ToUpperInvariant();
}
