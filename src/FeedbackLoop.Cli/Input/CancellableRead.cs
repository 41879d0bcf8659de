namespace FeedbackLoop.Cli.Input;

/// <summary>Reading that Ctrl-C ends at once.</summary>
internal static class CancellableRead
{
    /// <summary>Reads as the stream does; standard input itself goes on waiting when it is cancelled, so we stop waiting for it.</summary>
    public static Task<int> ReadOrCancelAsync(this Stream stream, Memory<byte> buffer, CancellationToken cancellation) =>
        stream.ReadAsync(buffer, cancellation).AsTask().WaitAsync(cancellation);
}
