using System.Globalization;
using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Probes.Packs.Checks;

/// <summary>A pack, and where in its file each value stands.</summary>
internal sealed record CheckedPack(Pack Pack, JsonPlaces Places)
{
    /// <summary>A finding about the value of a key: <c>selects</c>.</summary>
    public PackFinding Finding(PackRule rule, string key, string problem) => new(Pack.File!, Places.LineOf(key), rule, problem);

    /// <summary>A finding about an item of a list: the third of <c>selects</c>.</summary>
    public PackFinding Finding(PackRule rule, string list, int at, string problem) =>
        Finding(rule, string.Create(CultureInfo.InvariantCulture, $"{list}[{at}]"), problem);

    /// <summary>A finding about a key of a question.</summary>
    public PackFinding OfQuestion(PackRule rule, int at, string key, string problem) =>
        Finding(rule, string.Create(CultureInfo.InvariantCulture, $"questions[{at}].{key}"), problem);
}
