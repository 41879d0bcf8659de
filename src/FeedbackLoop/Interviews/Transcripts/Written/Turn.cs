using System.Text;

namespace FeedbackLoop.Interviews.Transcripts.Written;

/// <summary>What one speaker says until the next name or time, gathered line by line.</summary>
internal sealed class Turn(int line, string? speaker, TimeSpan? start, TimeSpan? end, string words)
{
    private (TimeSpan? Start, TimeSpan? End) times = (start, end);
    private readonly StringBuilder said = new(words);
    private int? firstWords = words.Length > 0 ? line : null;

    /// <summary>The line that begins it, from 0.</summary>
    public int Line => line;

    /// <summary>Who speaks; null where the file does not say.</summary>
    public string? Speaker => speaker;

    /// <summary>Whether anything was said.</summary>
    public bool HasWords => said.Length > 0;

    /// <summary>Sets times that stand on a line of their own.</summary>
    public void SetTimes(TimeSpan? first, TimeSpan? last) => times = (first, last);

    /// <summary>Adds a further line, and when it ended where the line says so.</summary>
    public void Add(int number, string text, TimeSpan? last)
    {
        times.End = last ?? times.End;
        firstWords ??= number;
        if (said.Length > 0)
            said.Append(' ');
        said.Append(text);
    }

    /// <summary>All of it.</summary>
    public Speech ToSpeech() => new(speaker, times.Start, times.End, firstWords ?? line, said.ToString());
}
