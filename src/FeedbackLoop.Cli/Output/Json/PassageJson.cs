using System.Text.Json;
using FeedbackLoop.Interviews.Passages;

namespace FeedbackLoop.Cli.Output.Json;

/// <summary>The fields of passages, and of what came of accepting them.</summary>
internal static class PassageJson
{
    /// <summary>Writes the fields of a probe and its passages into the object that is open.</summary>
    public static void WriteFields(this Utf8JsonWriter json, SuggestedAnswers answers)
    {
        json.WriteString("probe"u8, answers.Probe.Id.ToString());
        json.WriteString("dimension"u8, Names.Of(answers.Probe.Probe.Dimension));
        json.WriteString("question"u8, answers.Probe.Probe.Question);
        json.WriteString("asked_of_customer"u8, answers.Probe.Probe.AskedOfCustomer);
        json.Array("passages"u8, answers.Passages, static (json, found) =>
        {
            json.WriteString("passage"u8, found.Key.ToString());
            json.WriteString("text"u8, found.Passage.Text);
            json.WriteString("speaker"u8, found.Passage.Speaker);
            json.Seconds("at"u8, found.Passage.At);
            json.WriteNumber("score"u8, Math.Round(found.Passage.Score, 3));
            json.WriteString("before_speaker"u8, found.Passage.Context?.Speaker);
            json.WriteString("before"u8, found.Passage.Context?.Text);
            json.Array("reasons"u8, found.Passage.Reasons, static (json, reason) =>
            {
                json.WriteString("kind"u8, Names.Of(reason.Kind));
                json.Strings("words"u8, reason.Words);
            });
        });
    }

    /// <summary>Writes the fields of an answer that was accepted into the object that is open.</summary>
    public static void WriteFields(this Utf8JsonWriter json, AcceptedPassage accepted)
    {
        json.WriteString("outcome"u8, Names.Of(accepted.Answer.Outcome));
        json.WriteString("probe"u8, accepted.Answer.Probe!.Id.ToString());
        json.WriteString("status"u8, Names.Of(accepted.Answer.Probe.Status));
        json.Strings("also"u8, [.. accepted.Answer.Also.Select(probe => probe.Id.ToString())]);
        json.Highlight(accepted.Highlight);
    }

    /// <summary>Writes the fields of a passage that was rejected into the object that is open.</summary>
    public static void WriteRejected(this Utf8JsonWriter json, ProbeId probe, PassageKey passage)
    {
        json.WriteString("outcome"u8, "rejected"u8);
        json.WriteString("probe"u8, probe.ToString());
        json.WriteString("passage"u8, passage.ToString());
    }

    /// <summary>Writes the fields of something that a participant asks for into the object that is open.</summary>
    public static void WriteFields(this Utf8JsonWriter json, SuggestedAsk found)
    {
        json.WriteString("passage"u8, found.Key.ToString());
        json.WriteString("text"u8, found.Ask.Text);
        json.WriteString("speaker"u8, found.Ask.Speaker);
        json.Seconds("at"u8, found.Ask.At);
        json.WriteString("ask"u8, Names.Of(found.Ask.Kind));
        json.Strings("topics"u8, [.. found.Ask.Topics.Select(topic => topic.Text)]);
        json.Number("near"u8, found.Ask.Near);
    }

    public static void Write(this Utf8JsonWriter json, AcceptedAsk accepted)
    {
        json.WriteStartObject();
        json.WriteFields(accepted.Logged.Feedback);
        json.Array("probes"u8, accepted.Logged.Probes, static (json, probe) => json.WriteFields(probe));
        json.Highlight(accepted.Highlight);
        json.WriteEndObject();
    }

    private static void Highlight(this Utf8JsonWriter json, Highlight? highlight)
    {
        if (highlight is null)
        {
            json.WriteNull("highlight"u8);
            return;
        }

        json.WritePropertyName("highlight"u8);
        json.Object(highlight, static (json, highlight) => json.WriteFields(highlight));
    }
}
