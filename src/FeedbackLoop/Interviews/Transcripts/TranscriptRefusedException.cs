using System.Globalization;

namespace FeedbackLoop.Interviews.Transcripts;

/// <summary>A file is no transcript, or none that can be read. Nothing of it was taken.</summary>
public sealed class TranscriptRefusedException : FeedbackLoopException
{
    internal TranscriptRefusedException(string file, int line, string reason, Exception? inner = null)
        : base(string.Create(CultureInfo.InvariantCulture, $"{file}, line {line}: {reason}."), inner)
    {
        File = file;
        Line = line;
        Reason = reason;
    }

    /// <summary>What the caller named the file.</summary>
    public string File { get; }

    /// <summary>The line that tells, from 1.</summary>
    public int Line { get; }

    /// <summary>Why it is refused and what to do instead, as a sentence without a full stop.</summary>
    public string Reason { get; }
}
