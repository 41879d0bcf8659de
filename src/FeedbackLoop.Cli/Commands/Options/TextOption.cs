using System.CommandLine;
using FeedbackLoop.Cli.Input;

namespace FeedbackLoop.Cli.Commands.Options;

/// <summary>An option that takes words: a name, a reason, a day.</summary>
internal sealed class TextOption : Option<string?>
{
    public TextOption(string name, string helpName, string description) : base(name)
    {
        HelpName = helpName;
        Description = description;
    }

    /// <summary>What was typed, without blanks around it; null where the option was not given. Blank text is misuse.</summary>
    public string? In(Call call)
    {
        if (call.Value(this) is not { } text)
            return null;
        return string.IsNullOrWhiteSpace(text) ? throw new Misuse($"{Name} is empty: give {HelpName}, or leave the option out.") : TypedText.Readable(text, Name).Trim();
    }
}
