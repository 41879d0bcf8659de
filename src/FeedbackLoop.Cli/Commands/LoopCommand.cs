using System.CommandLine;

namespace FeedbackLoop.Cli.Commands;

/// <summary>One command: its arguments and options are fields of the class, its help and examples go to the base, and <see cref="RunAsync"/> does it.</summary>
internal abstract class LoopCommand(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Command lines that the help shows.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;

    /// <summary>Whether it changes nothing and is over before a person could interrupt it, so that Ctrl-C may end the process at once: to listen for it costs milliseconds at each start.</summary>
    public virtual bool IsBrief => false;

    /// <summary>Does what the command is for; what cannot be done is a <see cref="Refusal"/>.</summary>
    public abstract Task RunAsync(Call call, CancellationToken cancellation);
}

/// <summary>A noun whose commands stand below it: <c>loop customer add</c>.</summary>
internal sealed class CommandGroup : Command
{
    public CommandGroup(string name, string description, params ReadOnlySpan<LoopCommand> commands) : base(name, description)
    {
        foreach (var command in commands)
            Add(command);
    }
}
