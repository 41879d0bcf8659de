namespace FeedbackLoop.Interviews.Transcripts.Files;

/// <summary>What could not be read of one file, up to a limit.</summary>
internal sealed class FaultList(string file, int limit)
{
    private const int ExcerptLength = 80;

    private readonly List<TranscriptFault> faults = [];

    /// <summary>One more.</summary>
    /// <exception cref="TranscriptRefusedException">There are more than the limit.</exception>
    public void Add(int line, string problem, ReadOnlySpan<char> content)
    {
        if (faults.Count == limit)
            throw new TranscriptRefusedException(file, line, "most of this cannot be read; name another file");
        faults.Add(new TranscriptFault(line, problem, Excerpt(content.Trim())));
    }

    /// <summary>All of them, in the order of the lines.</summary>
    public IReadOnlyList<TranscriptFault> InOrder() => [.. faults.OrderBy(fault => fault.Line)];

    private static string Excerpt(ReadOnlySpan<char> content)
    {
        if (content.Length <= ExcerptLength)
            return content.ToString();
        var end = char.IsHighSurrogate(content[ExcerptLength - 1]) ? ExcerptLength - 1 : ExcerptLength;
        return content[..end].ToString();
    }
}
