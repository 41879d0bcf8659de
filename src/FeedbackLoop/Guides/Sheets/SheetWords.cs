using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Guides.Sheets;

/// <summary>The sentences of a sheet, and what people write in a reply besides answers: <c>Data/guides/sheet.json</c>.</summary>
internal sealed class SheetWords
{
    private static readonly Lazy<SheetWords> Lazy = new(() => new SheetWords(DataFile.Embedded("guides/sheet.json")));

    private SheetWords(DataFile file)
    {
        var reader = new DataReader(file);
        reader.BeginObject();
        while (reader.NextKey(out var key))
        {
            switch (key)
            {
                case "greeting": Greeting = reader.Text(); break;
                case "opening": Opening = reader.Texts(); break;
                case "for_customer": ForCustomer = reader.Texts(); break;
                case "closing": Closing = reader.Texts(); break;
                case "no_customer": NoCustomer = reader.Text(); break;
                case "answer": Answer = reader.Text(); break;
                case "sign_offs": SignOffs = reader.Texts(); break;
                default: throw reader.UnknownKey();
            }
        }
    }

    public static SheetWords Default => Lazy.Value;

    public IReadOnlyList<string> Opening { get; } = [];

    public IReadOnlyList<string> ForCustomer { get; } = [];

    public IReadOnlyList<string> Closing { get; } = [];

    public string NoCustomer { get; } = "";

    public string Answer { get; } = "";

    public IReadOnlyList<string> SignOffs { get; } = [];

    private string Greeting { get; } = "";

    public string Greet(string name) => Greeting.Replace("{name}", FirstName.Of(name), StringComparison.Ordinal);
}
