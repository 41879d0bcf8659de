using System.Globalization;
using System.Text;
using FeedbackLoop.Interviews.Speakers;

namespace FeedbackLoop.Interviews.Reviews;

/// <summary>One speaker of a report: a bar for their share, and their turns.</summary>
internal static class HtmlTalk
{
    /// <summary>Appends the speaker; <paramref name="name"/> is safe to show.</summary>
    public static void Write(StringBuilder page, InterviewReview review, SpeakerTalk speaker, string name)
    {
        var share = speaker.Speaker is { } known ? review.Talk!.ShareOf(known) : 1 - review.Talk!.ShareOf(review.Talk.Speakers.Select(talk => talk.Speaker).OfType<string>());
        var width = (share * 100).ToString("0.#", CultureInfo.InvariantCulture);
        page.Append($"<div class=\"talk\"><p><b>{name}</b> {ReviewLine.Percent(share)}</p><div class=\"bar\"><div style=\"width:{width}%\"></div></div><p class=\"state\">");
        page.Append(CultureInfo.InvariantCulture, $"{speaker.Turns} {(speaker.Turns == 1 ? "turn" : "turns")}, ");
        if (speaker is { Time: { } time, MeanTime: { } mean, Longest.Time: { } longest })
            page.Append(CultureInfo.InvariantCulture, $"{InterviewTime.Format(time)} in all, {InterviewTime.Format(mean)} on average, {InterviewTime.Format(longest)} at most");
        else
            page.Append(CultureInfo.InvariantCulture, $"{speaker.Words} words in all, {speaker.MeanWords:0} on average, {speaker.Longest.Words} at most");
        page.Append("</p></div>\n");
    }
}
