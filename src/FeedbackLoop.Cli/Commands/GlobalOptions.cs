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

    public static readonly Option<bool> Json = new("--json")
    {
        Description = "Print JSON; docs/json.md describes the fields.",
        Arity = ArgumentArity.Zero,
        Recursive = true,
    };
}
