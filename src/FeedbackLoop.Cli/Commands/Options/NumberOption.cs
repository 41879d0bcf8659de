using System.CommandLine;
using System.Globalization;

namespace FeedbackLoop.Cli.Commands.Options;

/// <summary>An option that takes a whole number between two bounds.</summary>
internal sealed class NumberOption : Option<string?>
{
    public NumberOption(string name, string description, int from, int to) : base(name)
    {
        HelpName = "N";
        Description = description;
        Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (Read(token.Value) is not { } number || number < from || number > to)
                    result.AddError(string.Create(CultureInfo.InvariantCulture, $"{Name} takes a whole number from {from} to {to}, not '{token.Value}'."));
            }
        });
    }

    /// <summary>The number that was typed; null where the option was not given.</summary>
    public int? In(Call call) => call.Value(this) is { } digits ? Read(digits) : null;

    private static int? Read(string digits) =>
        int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
