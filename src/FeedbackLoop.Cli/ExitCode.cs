namespace FeedbackLoop.Cli;

/// <summary>What the tool tells the program that called it.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The command was understood, and refused or failed.</summary>
    public const int Failed = 1;

    /// <summary>The command was to find something, and did.</summary>
    public const int Found = 1;

    /// <summary>The command line itself is wrong.</summary>
    public const int Misuse = 2;

    /// <summary>Ended by Ctrl-C, as shells count it.</summary>
    public const int Interrupted = 130;
}
