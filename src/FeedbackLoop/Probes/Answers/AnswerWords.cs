using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Probes.Answers;

/// <summary>The words by which an answer is told: that nothing is known, that it is vague, that it is about another dimension. Read from <c>answers.json</c>.</summary>
internal sealed class AnswerWords
{
    private static readonly Lazy<AnswerWords> Loaded = new(() => Read(DataFile.Embedded("answers.json")));

    private readonly List<string>?[] vague = new List<string>?[(int)Dimension.OutsideFactors + 1];
    private readonly List<List<string>>?[] apart = new List<List<string>>?[(int)Dimension.OutsideFactors + 1];
    private readonly bool[] closes = new bool[(int)Dimension.OutsideFactors + 1];

    private AnswerWords()
    {
    }

    /// <summary>The words that come with the library.</summary>
    public static AnswerWords Default => Loaded.Value;

    /// <summary>What says that nothing is known.</summary>
    public NotKnownWords NotKnown { get; private set; } = new();

    /// <summary>Words that speak of how things are done at present: "today", "by hand".</summary>
    public List<string> Today { get; private set; } = [];

    /// <summary>Whole answers that are vague whatever was asked for: "several", "soon".</summary>
    public List<string> AlwaysVague { get; private set; } = [];

    /// <summary>The words that leave an answer for this dimension vague; with <c>*</c> where other words may stand beside them; null for none.</summary>
    public List<string>? Vague(Dimension dimension) => vague[(int)dimension];

    /// <summary>Groups of words of which an answer can mean one alone: "daily" or "weekly"; null for none.</summary>
    public List<List<string>>? Apart(Dimension dimension) => apart[(int)dimension];

    /// <summary>Whether a fact for this dimension that stands in the answer to another question is sure enough to answer its own.</summary>
    public bool Closes(Dimension dimension) => closes[(int)dimension];

    /// <summary>Reads a file of such words.</summary>
    /// <exception cref="DataFileException">The file is not as it must be.</exception>
    public static AnswerWords Read(DataFile file)
    {
        var words = new AnswerWords();
        var reader = new DataReader(file);
        reader.BeginObject();
        while (reader.NextKey(out var key))
        {
            switch (key)
            {
                case "not_known": words.NotKnown = NotKnownWords.Read(ref reader); break;
                case "closes": words.ReadCloses(ref reader); break;
                case "today": words.Today = reader.Texts(); break;
                case "always_vague": words.AlwaysVague = reader.Texts(); break;
                case "vague": words.ReadVague(ref reader); break;
                case "apart": words.ReadApart(ref reader); break;
                default: throw reader.UnknownKey();
            }
        }

        return words;
    }

    private void ReadCloses(ref DataReader reader)
    {
        foreach (var name in reader.Texts())
            closes[(int)reader.Value<Dimension>(name)] = true;
    }

    private void ReadVague(ref DataReader reader)
    {
        reader.BeginObject();
        while (reader.NextKey(out var name))
            vague[(int)reader.Value<Dimension>(name)] = reader.Texts();
    }

    private void ReadApart(ref DataReader reader)
    {
        reader.BeginObject();
        while (reader.NextKey(out var name))
        {
            var groups = new List<List<string>>();
            apart[(int)reader.Value<Dimension>(name)] = groups;
            reader.BeginObject();
            while (reader.NextKey(out _))
                groups.Add(reader.Texts());
        }
    }
}
