using System.Text.Json;
using FeedbackLoop.Analysis;

namespace FeedbackLoop.Cli.Output.Json;

/// <summary>The fields of a reading.</summary>
internal static class ReadingJson
{
    /// <summary>Writes <c>ask, speaker, asks, topics, facts, signals, actions, behaviors</c> into the object that is open.</summary>
    public static void WriteFields(this Utf8JsonWriter json, Reading reading)
    {
        json.WriteString("ask"u8, Names.Of(reading.Ask));
        Write(json, reading.Speaker);
        json.Array("asks"u8, reading.Asks, Write);
        json.Array("topics"u8, reading.Topics, Write);
        json.Array("facts"u8, reading.Facts, Write);
        json.Array("signals"u8, reading.Signals, Write);
        json.Array("actions"u8, reading.Actions, Write);
        json.Array("behaviors"u8, reading.Behaviors, Write);
    }

    private static void Write(Utf8JsonWriter json, Speaker? speaker)
    {
        if (speaker is null)
        {
            json.WriteNull("speaker"u8);
            return;
        }

        json.WriteStartObject("speaker"u8);
        json.WriteString("kind"u8, Names.Of(speaker.Kind));
        Found(json, speaker.Text, speaker.Span, speaker.Rule);
        json.WriteNumber("hops"u8, speaker.Hops);
        json.WriteString("person"u8, speaker.Person);
        json.WriteString("role"u8, speaker.Role);
        json.WriteString("customer"u8, speaker.Customer);
        json.WriteBoolean("plural"u8, speaker.IsPlural);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Ask ask)
    {
        json.WriteString("kind"u8, Names.Of(ask.Kind));
        json.WriteString("text"u8, ask.Text);
        json.WriteNumber("start"u8, ask.Span.Start);
        json.WriteNumber("length"u8, ask.Span.Length);
        json.Array("topics"u8, ask.Topics, Write);
    }

    private static void Write(Utf8JsonWriter json, Topic topic)
    {
        Found(json, topic.Text, topic.Span, topic.Rule);
        json.WriteString("head"u8, topic.Head);
        json.WriteString("number"u8, Names.Of(topic.Number));
        json.WriteBoolean("name"u8, topic.IsName);
    }

    private static void Write(Utf8JsonWriter json, StatedFact fact)
    {
        json.WriteString("dimension"u8, Names.Of(fact.Dimension));
        Found(json, fact.Text, fact.Span, fact.Rule);
        json.WriteBoolean("partial"u8, fact.IsPartial);
        json.Write(fact.Value);
    }

    private static void Write(Utf8JsonWriter json, Signal signal)
    {
        json.WriteString("kind"u8, Names.Of(signal.Kind));
        Found(json, signal.Text, signal.Span, signal.Rule);
    }

    private static void Write(Utf8JsonWriter json, WantedAction action)
    {
        Found(json, action.Text, action.Span, action.Rule);
        json.WriteString("verb"u8, action.Verb);
    }

    private static void Write(Utf8JsonWriter json, WantedBehavior behavior)
    {
        Found(json, behavior.Text, behavior.Span, behavior.Rule);
        json.WriteString("subject"u8, behavior.Subject);
        json.WriteString("predicate"u8, behavior.Predicate);
        json.WriteString("number"u8, Names.Of(behavior.Number));
        json.WriteBoolean("possibility"u8, behavior.IsPossibility);
        json.WriteBoolean("unwanted"u8, behavior.IsUnwanted);
    }

    private static void Found(Utf8JsonWriter json, string text, TextSpan span, string rule)
    {
        json.WriteString("text"u8, text);
        json.WriteNumber("start"u8, span.Start);
        json.WriteNumber("length"u8, span.Length);
        json.WriteString("rule"u8, rule);
    }
}
