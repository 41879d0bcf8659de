using System.Globalization;
using FeedbackLoop.Interviews.Transcripts;

namespace FeedbackLoop.Tests.Interviews.Transcripts;

/// <summary>Transcripts written down, to compare them at a glance.</summary>
internal static class Show
{
    /// <summary>Speaker and words, one utterance a line: <c>Kim: We export</c>; a hyphen for nobody.</summary>
    public static string Words(Transcript transcript) =>
        string.Join('\n', transcript.Utterances.Select(utterance => $"{utterance.Speaker ?? "-"}: {transcript.WordsOf(utterance)}"));

    /// <summary>The same with line and times: <c>4 00:00:01-00:00:02 Kim: We export</c>.</summary>
    public static string All(Transcript transcript) =>
        string.Join('\n', transcript.Utterances.Select(utterance =>
            $"{utterance.Line} {Time(utterance.Start)}-{Time(utterance.End)} {utterance.Speaker ?? "-"}: {transcript.WordsOf(utterance)}"));

    /// <summary>The same with format, faults and remarks.</summary>
    public static string Everything(Transcript transcript) => string.Concat(
        Names.Of(transcript.Format), "\n", All(transcript), "\n",
        string.Concat(transcript.Faults.Select(fault => $"! {fault.Line} {fault.Problem}: {fault.Excerpt}\n")),
        string.Concat(transcript.Remarks.Select(remark => $"# {remark.Line} {remark.Text}\n")));

    private static string Time(TimeSpan? time) => time?.ToString("g", CultureInfo.InvariantCulture) ?? "";
}
