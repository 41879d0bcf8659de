using System.Text.Json;

namespace FeedbackLoop.Guides;

/// <summary>The sentences of an introduction: <c>Data/guides/introduction.json</c>.</summary>
internal sealed record IntroductionWords
{
    private static readonly Lazy<IntroductionWords> Lazy = new(() => JsonSerializer.Deserialize(GuideData.Text("introduction.json"), GuideJson.Default.IntroductionWords)!);

    public static IntroductionWords Default => Lazy.Value;

    public required string Greeting { get; init; }

    public required string Hello { get; init; }

    public required string Heard { get; init; }

    public required string NoCustomer { get; init; }

    public required string Unknown { get; init; }

    public required string Proposal { get; init; }

    public required string Promise { get; init; }

    /// <summary>How many things to name.</summary>
    public required int Most { get; init; }

    /// <summary>By dimension, what only the customer can tell, as the object of "they can tell us".</summary>
    public required IReadOnlyDictionary<string, string> OnlyTheyKnow { get; init; }
}
