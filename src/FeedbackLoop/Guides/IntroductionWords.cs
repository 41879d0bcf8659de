using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Guides;

/// <summary>The sentences of an introduction: <c>Data/guides/introduction.json</c>.</summary>
internal sealed class IntroductionWords
{
    private static readonly Lazy<IntroductionWords> Lazy = new(() => new IntroductionWords(DataFile.Embedded("guides/introduction.json")));

    private IntroductionWords(DataFile file)
    {
        var reader = new DataReader(file);
        reader.BeginObject();
        while (reader.NextKey(out var key))
        {
            switch (key)
            {
                case "greeting": Greeting = reader.Text(); break;
                case "hello": Hello = reader.Text(); break;
                case "heard": Heard = reader.Text(); break;
                case "no_customer": NoCustomer = reader.Text(); break;
                case "unknown": Unknown = reader.Text(); break;
                case "proposal": Proposal = reader.Text(); break;
                case "promise": Promise = reader.Text(); break;
                case "most": Most = (int)reader.Number(); break;
                case "only_they_know": ReadOnlyTheyKnow(ref reader); break;
                default: throw reader.UnknownKey();
            }
        }
    }

    public static IntroductionWords Default => Lazy.Value;

    public string Greeting { get; } = "";

    public string Hello { get; } = "";

    public string Heard { get; } = "";

    public string NoCustomer { get; } = "";

    public string Unknown { get; } = "";

    public string Proposal { get; } = "";

    public string Promise { get; } = "";

    /// <summary>How many things to name.</summary>
    public int Most { get; }

    /// <summary>By dimension, what only the customer can tell, as the object of "they can tell us".</summary>
    public Dictionary<Dimension, string> OnlyTheyKnow { get; } = [];

    private void ReadOnlyTheyKnow(ref DataReader reader)
    {
        reader.BeginObject();
        while (reader.NextKey(out var dimension))
            OnlyTheyKnow.Add(reader.Value<Dimension>(dimension), reader.Text());
    }
}
