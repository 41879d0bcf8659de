using System.CommandLine;

namespace FeedbackLoop.Cli.Commands;

/// <summary>The options that every command has.</summary>
internal static class GlobalOptions
{
    public static readonly Option<string?> Database = new("--db")
    {
        HelpName = "FILE",
        Description = "The database; else FEEDBACKLOOP_DB, the nearest feedback.db upwards, or your data folder.",
        Recursive = true,
    };

    // Of a text, though it has none: code over values is compiled anew at every start.
    public static readonly Option<string?> Json = new("--json")
    {
        Description = "Print JSON; docs/json.md describes the fields.",
        Arity = ArgumentArity.Zero,
        Recursive = true,
    };
}
