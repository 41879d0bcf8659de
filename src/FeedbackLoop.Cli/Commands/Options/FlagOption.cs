using System.CommandLine;

namespace FeedbackLoop.Cli.Commands.Options;

/// <summary>An option that is there or not, and takes nothing.</summary>
/// <remarks>It is an option of a text, though it has none: code over values is compiled anew at every start.</remarks>
internal sealed class FlagOption : Option<string?>
{
    public FlagOption(string name, string description, params string[] aliases) : base(name, aliases)
    {
        Description = description;
        Arity = ArgumentArity.Zero;
    }

    /// <summary>Whether it was typed.</summary>
    public bool In(Call call) => call.Has(this);
}
