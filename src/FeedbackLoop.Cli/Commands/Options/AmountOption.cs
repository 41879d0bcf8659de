using System.CommandLine;
using System.Globalization;

namespace FeedbackLoop.Cli.Commands.Options;

/// <summary>An option that takes an amount of money: digits, and a point before cents.</summary>
internal sealed class AmountOption : Option<string?>
{
    public AmountOption(string name, string description) : base(name)
    {
        HelpName = "AMOUNT";
        Description = description;
        Validators.Add(result => result.RefuseUnless(
            word => Read(word) is not null,
            word => $"{Name} takes an amount in digits such as 120000 or 99.50, not '{word}'."));
    }

    /// <summary>The amount that was typed; null where the option was not given.</summary>
    public decimal? In(Call call) => call.Value(this) is { } digits ? Read(digits) : null;

    private static decimal? Read(string digits) =>
        decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? amount : null;
}
