using System.Text.Json;
using FeedbackLoop.Cli.Commands.Interviews.Running;

namespace FeedbackLoop.Cli.Output.Json;

/// <summary>The fields of an interview that is being held.</summary>
internal static class LiveJson
{
    public static void Write(this Utf8JsonWriter json, LiveState state)
    {
        json.WriteStartObject();
        json.WriteNumber("id"u8, state.Interview.Id);
        json.WriteString("status"u8, Names.Of(state.Interview.Status));
        json.WriteNumber("stop"u8, state.Current.Number);
        json.Seconds("elapsed"u8, state.Elapsed);
        json.Seconds("left_in_section"u8, state.LeftInSection);
        json.Seconds("left_in_all"u8, state.LeftInAll);
        json.Array("stops"u8, state.Agenda, (json, stop) =>
        {
            json.WriteNumber("number"u8, stop.Number);
            json.WriteString("section"u8, stop.Section);
            json.WriteString("question"u8, stop.Question?.Text);
            json.Strings("probes"u8, [.. (stop.Question?.Serves ?? []).Select(id => id.ToString())]);
            json.WriteBoolean("answered"u8, state.Answered.Contains(stop.Number));
        });
        json.WriteEndObject();
    }
}
