using System.Text.Json;
using FeedbackLoop.Interviews.Reviews;
using FeedbackLoop.Interviews.Speakers;

namespace FeedbackLoop.Cli.Output.Json;

/// <summary>The fields of a review.</summary>
internal static class ReviewJson
{
    public static void WriteFields(this Utf8JsonWriter json, InterviewReport report)
    {
        var review = report.Review;
        json.WriteNumber("id"u8, report.Interview.Id);
        json.WriteString("title"u8, report.Held.Guide.Title);
        json.WriteString("customer"u8, report.Interview.Customer?.Name);
        json.Day("held_on"u8, report.HeldOn);
        json.WritePropertyName("figures"u8);
        json.Object(review.Figures, static (json, figures) => json.WriteFields(figures));
        json.WritePropertyName("before"u8);
        if (report.Before is { } before)
            json.Object(before, static (json, before) =>
            {
                json.WriteNumber("interviews"u8, before.Interviews);
                json.WritePropertyName("median"u8);
                json.Object(before.Median, static (json, figures) => json.WriteFields(figures));
            });
        else
            json.WriteNullValue();
        json.Array("guide"u8, review.Guide, static (json, question) =>
        {
            json.WriteNumber("stop"u8, question.Stop.Number);
            json.WriteString("section"u8, question.Stop.Section);
            json.WriteString("question"u8, question.Stop.Title);
            json.Strings("serves"u8, [.. question.Stop.Question!.Serves.Select(id => id.ToString())]);
            json.WriteBoolean("covered"u8, question.IsCovered);
            json.WriteString("asked"u8, question.Asked?.Text);
            json.Number("line"u8, question.Asked?.Place.Line);
            json.Seconds("at"u8, question.Asked?.Place.At);
            json.Number("note"u8, question.Noted?.Id);
        });
        json.Array("probes"u8, review.Probes, static (json, probe) =>
        {
            json.WriteString("id"u8, probe.Id.ToString());
            json.WriteString("question"u8, probe.Probe.AskedOfCustomer ?? probe.Probe.Question);
            json.WriteString("status"u8, Names.Of(probe.Status));
            json.WriteString("answer"u8, probe.Answer?.Value);
        });
        json.Array("speakers"u8, review.Talk?.Speakers ?? [], (json, speaker) => json.WriteFields(speaker, review));
        json.Array("questions"u8, review.Asked, static (json, question) => json.WriteFields(question));
        json.Array("parts"u8, review.Parts, static (json, part) =>
        {
            json.WriteString("part"u8, Names.Of(part.Part));
            json.WriteBoolean("there"u8, part.IsThere);
            json.WriteString("asked"u8, part.Asked?.Text);
        });
        json.Array("missed_follow_ups"u8, review.MissedFollowUps, static (json, missed) => json.WriteFields(missed));
        json.Array("commitments"u8, review.Commitments, static (json, note) => json.WriteFields(note));
    }

    private static void WriteFields(this Utf8JsonWriter json, ReviewFigures figures)
    {
        json.Share("interviewer_share"u8, figures.InterviewerShare);
        json.Seconds("longest_turn"u8, figures.LongestTurn);
        json.Share("covered"u8, figures.Covered);
        json.Share("faulty"u8, figures.Faulty);
        json.Share("left_standing"u8, figures.LeftStanding);
    }

    private static void WriteFields(this Utf8JsonWriter json, SpeakerTalk speaker, InterviewReview review)
    {
        json.WriteString("speaker"u8, speaker.Speaker);
        json.WriteBoolean("interviewer"u8, speaker.Speaker is { } name && review.Interviewers.Contains(name, StringComparer.Ordinal));
        json.Seconds("time"u8, speaker.Time);
        json.WriteNumber("words"u8, speaker.Words);
        json.WriteNumber("turns"u8, speaker.Turns);
        json.Seconds("longest_time"u8, speaker.Longest.Time);
        json.WriteNumber("longest_words"u8, speaker.Longest.Words);
    }

    private static void WriteFields(this Utf8JsonWriter json, SpokenQuestion question)
    {
        json.WriteString("question"u8, question.Text);
        json.WriteString("form"u8, Names.Of(question.Form));
        json.WriteString("by"u8, question.By);
        json.WriteNumber("line"u8, question.Place.Line);
        json.Seconds("at"u8, question.Place.At);
        json.Array("findings"u8, question.Findings, static (json, finding) =>
        {
            json.WriteString("rule"u8, finding.Rule);
            json.WriteString("severity"u8, Names.Of(finding.Severity));
            json.WriteString("message"u8, finding.Message);
            json.WriteString("suggestion"u8, finding.Suggestion);
        });
    }

    private static void WriteFields(this Utf8JsonWriter json, MissedFollowUp missed)
    {
        json.WriteString("signal"u8, Names.Of(missed.Kind));
        json.WriteString("words"u8, missed.Words);
        json.WriteNumber("start"u8, missed.Span.Start);
        json.WriteNumber("length"u8, missed.Span.Length);
        json.WriteString("answer"u8, missed.Answer);
        json.WriteString("by"u8, missed.By);
        json.WriteNumber("line"u8, missed.Place.Line);
        json.Seconds("at"u8, missed.Place.At);
        json.WriteString("message"u8, missed.Message);
        json.WriteString("ask"u8, missed.Ask);
    }

    private static void Share(this Utf8JsonWriter json, ReadOnlySpan<byte> name, double? share)
    {
        if (share is { } known)
            json.WriteNumber(name, Math.Round(known, 3));
        else
            json.WriteNull(name);
    }
}
