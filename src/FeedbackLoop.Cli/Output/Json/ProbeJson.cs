using System.Text.Json;
using FeedbackLoop.Probes;

namespace FeedbackLoop.Cli.Output.Json;

/// <summary>The fields of probes and of actionability.</summary>
internal static class ProbeJson
{
    /// <summary>Writes a probed statement as one object.</summary>
    public static void Write(this Utf8JsonWriter json, ProbedStatement probed, Actionability actionability)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, probed.Id);
        json.WriteString("text"u8, probed.Reading.Text);
        json.WriteFields(probed.Reading);
        json.Array("probes"u8, probed.Probes, WriteFields);
        json.Write("actionability"u8, actionability);
        json.WriteEndObject();
    }

    /// <summary>Writes the fields of a probe into the object that is open.</summary>
    public static void WriteFields(this Utf8JsonWriter json, Probe probe)
    {
        json.WriteString("dimension"u8, Names.Of(probe.Dimension));
        json.WriteString("question"u8, probe.Question);
        json.WriteString("why"u8, probe.Why);
        json.Strings("triggers"u8, probe.Triggers);
        json.WriteString("audience"u8, Names.Of(probe.Audience));
        json.WriteString("route"u8, Names.Of(probe.Route));
        json.WriteString("lens"u8, Names.Of(probe.Lens));
        json.WriteString("asked_of_customer"u8, probe.AskedOfCustomer);
        json.WriteNumber("weight"u8, Math.Round(probe.Weight, 3));
        json.Array("terms"u8, probe.Terms, static (json, term) =>
        {
            json.WriteString("kind"u8, Names.Of(term.Kind));
            json.WriteString("detail"u8, term.Detail);
            json.WriteNumber("value"u8, Math.Round(term.Value, 3));
        });
    }

    private static void WriteFields(Utf8JsonWriter json, NextStep next)
    {
        json.WriteString("dimension"u8, Names.Of(next.Dimension));
        json.WriteString("question"u8, next.Question);
        json.WriteString("who"u8, Names.Of(next.Who));
        json.WriteString("person"u8, next.Person);
        json.WriteNumber("score"u8, next.Score);
        json.WriteString("sentence"u8, NextSentence.Of(next));
    }

    /// <summary>Writes what is known and unknown as the field <paramref name="name"/>.</summary>
    public static void Write(this Utf8JsonWriter json, ReadOnlySpan<byte> name, Actionability actionability)
    {
        json.WriteStartObject(name);
        json.Array("dimensions"u8, actionability.Dimensions, static (json, dimension) =>
        {
            json.WriteString("dimension"u8, Names.Of(dimension.Dimension));
            json.WriteString("state"u8, Names.Of(dimension.State));
            json.WriteNumber("weight"u8, Math.Round(dimension.Weight, 3));
            json.Array("facts"u8, dimension.Facts, static (json, fact) => json.WriteFields(fact));
        });
        json.WriteNumber("score"u8, actionability.Score);
        if (actionability.Next is { } next)
        {
            json.WritePropertyName("next"u8);
            json.Object(next, WriteFields);
        }
        else
        {
            json.WriteNull("next"u8);
        }

        json.WriteEndObject();
    }
}
