namespace FeedbackLoop.Cli.Commands.Options;

/// <summary>The option <c>--packs</c>: commands that have it make questions, from the user's topic packs too.</summary>
internal static class PacksOption
{
    public static readonly TextOption Shared = new("--packs", "FOLDER", "Topic packs of your own; else FEEDBACKLOOP_PACKS, or packs beside the database.");
}
