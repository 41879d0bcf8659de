using System.Text;
using FeedbackLoop.Knowledge;
using FeedbackLoop.Probes.Catalog;

namespace FeedbackLoop.Probes.Packs;

/// <summary>What is known of one sort of topic: the words that select it, and the questions of that topic alone.</summary>
public sealed class Pack
{
    private readonly DataFile file;

    private Pack(DataFile file) => (this.file, Name) = (file, PackName.Of(file.Name));

    /// <summary>Its name, that of its file: "reports".</summary>
    public string Name { get; }

    /// <summary>The file that it was read from, as it was named; null for a pack that comes with the library or was made from text.</summary>
    public string? File { get; internal init; }

    /// <summary>The text of its file: a JSON object.</summary>
    public string Json => Encoding.UTF8.GetString(file.Bytes);

    /// <summary>The head nouns that select it, in the singular and in lower case.</summary>
    public IReadOnlyList<string> Heads { get; private set; } = [];

    /// <summary>Words and phrases inside a topic that select it, in lower case.</summary>
    public IReadOnlyList<string> Phrases { get; private set; } = [];

    /// <summary>The verbs of a wanted action that select it, in base form.</summary>
    public IReadOnlyList<string> Verbs { get; private set; } = [];

    /// <summary>What is added to the weights of dimensions for this topic, from -1 to 1 each.</summary>
    public IReadOnlyList<WeightShift> Shifts => ShiftList;

    /// <summary>Its questions; of each dimension the first that fits is asked, before the general ones.</summary>
    public IReadOnlyList<Question> Questions => QuestionList;

    /// <summary>Topics that must select it.</summary>
    public IReadOnlyList<string> Selects { get; private set; } = [];

    /// <summary>Topics that must not select it.</summary>
    public IReadOnlyList<string> Leaves { get; private set; } = [];

    /// <summary>Whether it comes with the library; all others go before what the library knows.</summary>
    internal bool ComesWithLibrary => file.IsEmbedded;

    /// <summary><see cref="Shifts"/>, as a list that is walked through without allocation.</summary>
    internal List<WeightShift> ShiftList { get; private set; } = [];

    /// <summary><see cref="Questions"/>, as a list that is walked through without allocation.</summary>
    internal List<Question> QuestionList { get; private set; } = [];

    /// <summary>Makes a pack from text, in the same format as a file of a pack.</summary>
    /// <param name="name">Its name: small letters, digits and hyphens, such as "stock-taking".</param>
    /// <param name="json">A JSON object; <c>docs/packs.md</c> describes the keys.</param>
    /// <exception cref="DataFileException">The name or the text is not as it must be; <see cref="DataFileException.File"/> is the name with <c>.json</c>.</exception>
    public static Pack Parse(string name, string json)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(json);
        return Read(ForeignPack.Checked(new DataFile(name + PackName.Extension, Encoding.UTF8.GetBytes(json))));
    }

    /// <summary>Reads the words that select the pack, which stand first in its file, and nothing behind them.</summary>
    internal static Pack ReadHead(DataFile file) => Read(file, headOnly: true);

    /// <summary>Reads the whole pack.</summary>
    /// <param name="file">Its text, whose name ends with that of the pack and <c>.json</c>.</param>
    /// <param name="path">Where it was read from; null where it comes with the library or was made from text.</param>
    /// <exception cref="DataFileException">The file is not as it must be.</exception>
    internal static Pack Read(DataFile file, string? path = null) => Read(file, headOnly: false, path);

    private static Pack Read(DataFile file, bool headOnly, string? path = null)
    {
        var reader = new DataReader(file);
        var pack = new Pack(file) { File = path };
        reader.BeginObject();
        while (reader.NextKey(out var key))
        {
            switch (key)
            {
                case "heads": pack.Heads = reader.Texts(); break;
                case "phrases": pack.Phrases = reader.Texts(); break;
                case "verbs": pack.Verbs = reader.Texts(); break;
                case "shifts" or "questions" or "selects" or "leaves" when headOnly: return pack;
                case "shifts": pack.ShiftList = ReadShifts(ref reader); break;
                case "selects": pack.Selects = reader.Texts(); break;
                case "leaves": pack.Leaves = reader.Texts(); break;
                case "questions": pack.QuestionList = Catalog.QuestionList.Read(ref reader); break;
                default: throw reader.UnknownKey("heads, phrases, verbs, shifts, selects, leaves, questions");
            }
        }

        return pack;
    }

    private static List<WeightShift> ReadShifts(ref DataReader reader)
    {
        var shifts = new List<WeightShift>();
        reader.BeginObject();
        while (reader.NextKey(out var dimension))
        {
            var shift = new WeightShift(reader.Value<Dimension>(dimension), reader.Number());
            shifts.Add(shift.By is >= -1 and <= 1 ? shift : throw reader.Wrong("must be from -1 to 1", dimension));
        }

        return shifts;
    }
}

/// <summary>What a pack adds to the weight of a dimension.</summary>
/// <param name="Dimension">Which.</param>
/// <param name="By">How much is added, from -1 to 1; weights are from 0 to 1.</param>
public sealed record WeightShift(Dimension Dimension, double By);
