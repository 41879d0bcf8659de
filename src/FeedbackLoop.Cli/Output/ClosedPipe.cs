namespace FeedbackLoop.Cli.Output;

/// <summary>Tells the end of a reader (<c>| head -1</c>) from a failure to write.</summary>
internal static class ClosedPipe
{
    private const int BrokenPipeOnUnix = 32;
    private const int BrokenPipeOnWindows = unchecked((int)0x8007006d);
    private const int PipeBeingClosedOnWindows = unchecked((int)0x800700e8);

    /// <summary>Whether <paramref name="exception"/> says that nobody reads our output any more.</summary>
    public static bool Is(IOException exception) =>
        exception.HResult is BrokenPipeOnUnix or BrokenPipeOnWindows or PipeBeingClosedOnWindows;
}
