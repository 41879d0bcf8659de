using FeedbackLoop.Interviews.Transcripts.Files;

namespace FeedbackLoop.Interviews.Transcripts.Cues;

/// <summary>Some tools write cues in the order in which they were recognised, which is not that of the conversation.</summary>
internal static class CueOrder
{
    /// <summary>The cues in the order of their beginnings, file by file where several were joined; one without times stays behind the one above it.</summary>
    public static IReadOnlyList<Cue> ByTime(List<Cue> cues, SourceText source)
    {
        var starts = new TimeSpan[cues.Count];
        var sorted = true;
        for (var i = 0; i < cues.Count; i++)
        {
            var above = i > 0 && cues[i - 1].Part == cues[i].Part ? starts[i - 1] : TimeSpan.MinValue;
            starts[i] = cues[i].Start ?? above;
            if (starts[i] >= above)
                continue;
            sorted = false;
            source.Faults.Add(cues[i].Line + 1, "this cue begins before the one above it; they are read in the order of their times", source[cues[i].Line]);
        }

        return sorted ? cues : [.. Enumerable.Range(0, cues.Count).OrderBy(i => cues[i].Part).ThenBy(i => starts[i]).Select(i => cues[i])];
    }
}
