using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Probes.Catalog;

/// <summary>The values that only files of questions have.</summary>
internal static class ProbeValues
{
    /// <summary>The condition that is the value of the key just read, or that is written in <paramref name="text"/>.</summary>
    public static Condition Condition(this ref DataReader reader, string? text = null)
    {
        var condition = Probes.Condition.Parse(text ?? reader.Text(), out var unknown);
        return unknown is null ? condition : throw reader.Wrong($"is no condition: take {string.Join(", ", Feature.KnownNames)}", unknown);
    }

    /// <summary>The template that is the value of the key just read.</summary>
    public static string Template(this ref DataReader reader)
    {
        var template = reader.Text();
        return Phrases.Template.UnknownSlot(template) is { } slot ? throw reader.Wrong($"is no slot: take {string.Join(", ", Phrases.Slots.Names)}", slot) : template;
    }
}
