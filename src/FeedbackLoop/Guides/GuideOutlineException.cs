namespace FeedbackLoop.Guides;

/// <summary>An outline of a guide cannot be used.</summary>
public sealed class GuideOutlineException : FeedbackLoopException
{
    internal GuideOutlineException(string file, long line, string reason, Exception? inner = null)
        : base(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file}, line {line}: {reason}"), inner) =>
        (File, Line) = (file, line);

    /// <summary>The file, as the caller named it.</summary>
    public string File { get; }

    /// <summary>The line where it went wrong; 1 is the first.</summary>
    public long Line { get; }
}
