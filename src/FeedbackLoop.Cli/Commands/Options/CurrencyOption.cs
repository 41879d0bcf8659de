using System.CommandLine;

namespace FeedbackLoop.Cli.Commands.Options;

/// <summary>An option that takes the ISO 4217 code of a currency.</summary>
internal sealed class CurrencyOption : Option<string?>
{
    public CurrencyOption() : base("--currency")
    {
        HelpName = "CODE";
        Description = "The currency of the amount by its three letters, such as EUR.";
        Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (token.Value.Length != 3 || !token.Value.All(char.IsAsciiLetter))
                    result.AddError($"--currency takes three letters such as EUR, not '{token.Value}'.");
            }
        });
    }

    /// <summary>The code in upper case; null where the option was not given.</summary>
    public string? In(Call call) => call.Value(this)?.ToUpperInvariant();
}
