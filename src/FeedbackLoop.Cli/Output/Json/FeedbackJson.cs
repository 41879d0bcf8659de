using System.Text.Json;

namespace FeedbackLoop.Cli.Output.Json;

/// <summary>The fields of feedback, its facts and its probes.</summary>
internal static class FeedbackJson
{
    /// <summary>Writes the fields of a feedback into the object that is open.</summary>
    public static void WriteFields(this Utf8JsonWriter json, Feedback feedback)
    {
        json.WriteNumber("id"u8, feedback.Id);
        json.WriteString("uid"u8, feedback.Uid);
        json.WriteString("statement"u8, feedback.Statement);
        json.WriteString("source"u8, Names.Of(feedback.Source));
        json.WriteString("customer"u8, feedback.Customer?.Name);
        json.WriteString("via"u8, feedback.Via?.Name);
        json.Choice("role"u8, feedback.Role);
        json.WriteString("said_by"u8, feedback.SaidBy?.Name);
        json.WriteString("deal"u8, feedback.Deal?.Name);
        json.Choice("wording"u8, feedback.Wording);
        json.WriteNumber("hops"u8, feedback.Hops);
        json.Choice("channel"u8, feedback.Channel);
        json.Day("heard_on"u8, feedback.HeardOn);
        json.WriteString("logged_at"u8, feedback.LoggedAt);
        json.WriteString("status"u8, Names.Of(feedback.Status));
    }

    /// <summary>Writes the fields of a line of a list into the object that is open.</summary>
    public static void WriteFields(this Utf8JsonWriter json, FeedbackSummary feedback)
    {
        json.WriteNumber("id"u8, feedback.Id);
        json.WriteString("uid"u8, feedback.Uid);
        json.WriteString("statement"u8, feedback.Statement);
        json.WriteString("source"u8, Names.Of(feedback.Source));
        json.WriteString("customer"u8, feedback.Customer);
        json.WriteString("via"u8, feedback.Via);
        json.Day("heard_on"u8, feedback.HeardOn);
        json.WriteString("status"u8, Names.Of(feedback.Status));
        json.WriteNumber("open_probes"u8, feedback.OpenProbes);
        json.WriteNumber("probes"u8, feedback.Probes);
    }

    /// <summary>Writes the fields of a fact into the object that is open.</summary>
    public static void WriteFields(this Utf8JsonWriter json, Fact fact)
    {
        json.WriteString("dimension"u8, Names.Of(fact.Dimension));
        json.WriteString("value"u8, fact.Value);
        json.WriteString("from"u8, Names.Of(fact.Provenance.From));
        json.WriteString("by"u8, fact.Provenance.By);
        json.Day("on"u8, fact.Provenance.On);
        json.WriteString("record"u8, fact.Provenance.Record);
        json.WriteString("answers"u8, fact.Answers?.ToString());
        json.WriteString("found_in"u8, fact.FoundIn?.ToString());
        json.WriteBoolean("partial"u8, fact.IsPartial);
    }

    /// <summary>Writes the fields of a kept probe into the object that is open.</summary>
    public static void WriteFields(this Utf8JsonWriter json, TrackedProbe tracked)
    {
        json.WriteString("id"u8, tracked.Id.ToString());
        json.WriteString("uid"u8, tracked.Uid);
        json.WriteString("status"u8, Names.Of(tracked.Status));
        json.WriteFields(tracked.Probe);
        json.WriteString("waived_because"u8, tracked.WaivedBecause);
        json.Choice("unknown_to"u8, tracked.UnknownTo);
        if (tracked.Answer is { } answer)
        {
            json.WritePropertyName("answer"u8);
            json.Object(answer, WriteFields);
        }
        else
        {
            json.WriteNull("answer"u8);
        }
    }

    /// <summary>Writes <c>created</c> and <c>close_matches</c> into the object that is open.</summary>
    public static void WriteNamed(this Utf8JsonWriter json, IReadOnlyList<Created> created, IReadOnlyList<CloseMatch> closeMatches)
    {
        json.Array("created"u8, created, static (json, item) =>
        {
            json.WriteString("kind"u8, Names.Of(item.Kind));
            json.WriteNumber("id"u8, item.Id);
            json.WriteString("name"u8, item.Name);
        });
        json.Array("close_matches"u8, closeMatches, static (json, match) =>
        {
            json.WriteString("kind"u8, Names.Of(match.Kind));
            json.WriteString("given"u8, match.Given);
            json.WriteNumber("id"u8, match.Id);
            json.WriteString("name"u8, match.Name);
        });
    }
}
