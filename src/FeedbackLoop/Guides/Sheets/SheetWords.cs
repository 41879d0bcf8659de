using System.Text.Json;

namespace FeedbackLoop.Guides.Sheets;

/// <summary>The sentences of a sheet, and what people write in a reply besides answers: <c>Data/guides/sheet.json</c>.</summary>
internal sealed record SheetWords
{
    private static readonly Lazy<SheetWords> Lazy = new(() => JsonSerializer.Deserialize(GuideData.Text("sheet.json"), GuideJson.Default.SheetWords)!);

    public static SheetWords Default => Lazy.Value;

    public required string Greeting { get; init; }

    public required IReadOnlyList<string> Opening { get; init; }

    public required IReadOnlyList<string> ForCustomer { get; init; }

    public required IReadOnlyList<string> Closing { get; init; }

    public required string NoCustomer { get; init; }

    public required string Answer { get; init; }

    public required IReadOnlyList<string> DoesNotKnow { get; init; }

    public required IReadOnlyList<string> SignOffs { get; init; }

    public string Greet(string name) => Greeting.Replace("{name}", FirstName.Of(name), StringComparison.Ordinal);
}
