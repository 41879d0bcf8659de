using System.Text.Json;
using FeedbackLoop.Guides;

namespace FeedbackLoop.Cli.Output.Json;

/// <summary>The fields of an interview guide.</summary>
internal static class GuideJson
{
    /// <summary>Writes the fields of a guide into the object that is open.</summary>
    public static void WriteFields(this Utf8JsonWriter json, Guide guide)
    {
        json.WriteString("title"u8, guide.Title);
        json.WriteString("style"u8, guide.Style);
        json.WriteNumber("minutes"u8, guide.Minutes);
        json.WriteString("customer"u8, guide.Customer);
        json.WriteString("with"u8, guide.With);
        json.Strings("roles"u8, [.. guide.Roles.Select(Names.Of)]);
        json.Array("heard"u8, guide.Heard, static (json, heard) =>
        {
            json.WriteNumber("feedback"u8, heard.Feedback);
            json.WriteString("statement"u8, heard.Statement);
            json.WriteString("customer"u8, heard.Customer);
            json.WriteString("via"u8, heard.Via);
        });
        json.Strings("reminders"u8, guide.Reminders);
        json.Array("sections"u8, guide.Sections, static (json, section) =>
        {
            json.WriteString("title"u8, section.Title);
            json.WriteNumber("minutes"u8, section.Minutes);
            json.Strings("say"u8, section.Say);
            json.Strings("reminders"u8, section.Reminders);
            json.Array("questions"u8, section.Questions, Write);
        });
        json.Array("left_out"u8, guide.LeftOut, Write);
    }

    private static void Write(Utf8JsonWriter json, GuideQuestion question)
    {
        json.WriteString("question"u8, question.Text);
        json.Choice("dimension"u8, question.Dimension);
        json.Strings("probes"u8, [.. question.Serves.Select(id => id.ToString())]);
        json.WriteString("why"u8, question.Why);
    }
}
