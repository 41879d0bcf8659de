using System.CommandLine;
using FeedbackLoop.Cli.Input;

namespace FeedbackLoop.Cli.Commands.Options;

/// <summary>An option that takes a name, and may be given again for each further one.</summary>
internal sealed class NamesOption : Option<string[]?>
{
    public NamesOption(string name, string description) : base(name)
    {
        HelpName = "NAME";
        Description = description;
        Arity = ArgumentArity.OneOrMore;
        AllowMultipleArgumentsPerToken = false;
    }

    /// <summary>The names that were typed, without blanks around them; empty where the option was not given. A blank name is misuse.</summary>
    public IReadOnlyList<string> In(Call call) => [.. (call.Parsed.GetValue(this) ?? []).Select(name => string.IsNullOrWhiteSpace(name)
        ? throw new Misuse($"{Name} is empty: give a name, or leave the option out.")
        : TypedText.Readable(name, Name).Trim())];
}
