using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Probes.Catalog;

/// <summary>What is known of one sort of topic: the words that select it, and the questions of that topic alone.</summary>
/// <param name="name">Its name, that of its file: "reports".</param>
internal sealed class Pack(string name)
{
    /// <summary>Its name, that of its file: "reports".</summary>
    public string Name { get; } = name;

    /// <summary>The head nouns that select it, in the singular and in lower case.</summary>
    public List<string> Heads { get; private set; } = [];

    /// <summary>Words and phrases inside a topic that select it, in lower case.</summary>
    public List<string> Phrases { get; private set; } = [];

    /// <summary>The verbs of a wanted action that select it, in base form.</summary>
    public List<string> Verbs { get; private set; } = [];

    /// <summary>What is added to the weights of dimensions for this topic.</summary>
    public List<WeightOf> Shifts { get; } = [];

    /// <summary>Its questions; empty when only its head was read.</summary>
    public List<Question> Questions { get; private set; } = [];

    /// <summary>Statements that must select it.</summary>
    public List<string> Selects { get; private set; } = [];

    /// <summary>Statements that must not select it.</summary>
    public List<string> Leaves { get; private set; } = [];

    /// <summary>Reads the words that select the pack, which stand first in its file, and nothing behind them.</summary>
    public static Pack ReadHead(DataFile file) => Read(file, headOnly: true);

    /// <summary>Reads the whole pack.</summary>
    /// <exception cref="DataFileException">The file is not as it must be.</exception>
    public static Pack Read(DataFile file) => Read(file, headOnly: false);

    private static Pack Read(DataFile file, bool headOnly)
    {
        var reader = new DataReader(file);
        var pack = new Pack(file.Name[(file.Name.LastIndexOf('/') + 1)..].Replace(".json", "", StringComparison.Ordinal));
        reader.BeginObject();
        while (reader.NextKey(out var key))
        {
            switch (key)
            {
                case "heads": pack.Heads = reader.Texts(); break;
                case "phrases": pack.Phrases = reader.Texts(); break;
                case "verbs": pack.Verbs = reader.Texts(); break;
                case "shifts" or "questions" or "selects" or "leaves" when headOnly: return pack;
                case "shifts": pack.ReadShifts(ref reader); break;
                case "selects": pack.Selects = reader.Texts(); break;
                case "leaves": pack.Leaves = reader.Texts(); break;
                case "questions": pack.Questions = QuestionList.Read(ref reader); break;
                default: throw reader.UnknownKey();
            }
        }

        return pack;
    }

    private void ReadShifts(ref DataReader reader)
    {
        reader.BeginObject();
        while (reader.NextKey(out var dimension))
            Shifts.Add(new WeightOf(reader.Value<Dimension>(dimension), reader.Number()));
    }
}

/// <summary>What a pack adds to the weight of a dimension.</summary>
internal sealed record WeightOf(Dimension Dimension, double By);
