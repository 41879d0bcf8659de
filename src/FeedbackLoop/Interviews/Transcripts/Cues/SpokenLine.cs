namespace FeedbackLoop.Interviews.Transcripts.Cues;

/// <summary>A line of a cue, or the part of it that one voice spoke.</summary>
/// <param name="Line">The line of the file, from 0.</param>
/// <param name="Text">The words, without markup.</param>
/// <param name="Voice">Who speaks by the markup around it; null where none says.</param>
/// <param name="Turn">Counts the voices of the cue; lines of the same turn belong together.</param>
internal readonly record struct SpokenLine(int Line, string Text, string? Voice, int Turn);

/// <summary>One cue as it stands in the file.</summary>
internal sealed class Cue(int line, TimeSpan? start, TimeSpan? end, string? speaker, int part)
{
    /// <summary>The line of its times, from 0.</summary>
    public int Line => line;

    /// <summary>When it begins.</summary>
    public TimeSpan? Start => start;

    /// <summary>When it ends.</summary>
    public TimeSpan? End => end;

    /// <summary>Who speaks by the line above the times, as Webex writes it.</summary>
    public string? Speaker => speaker;

    /// <summary>Counts the files that were joined to this one.</summary>
    public int Part => part;

    /// <summary>What was said.</summary>
    public List<SpokenLine> Lines { get; } = [];

    /// <summary>Whether a voice was opened and not closed in it.</summary>
    public bool IsOpen { get; set; }
}
