using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Probes.Catalog;

/// <summary>The questions that fit any topic, read from <c>questions/*.json</c>.</summary>
internal sealed class QuestionCatalog
{
    private static readonly Lazy<QuestionCatalog> Loaded = new(() => new QuestionCatalog(DataFile.NamesIn("questions/").FindAll(static name => name != OfRoles).ConvertAll(DataFile.Embedded)));

    private const string OfRest = "questions/partly.json", OfStance = "questions/stance.json", OfRoles = "questions/roles.json";

    // Few questions are put to a role: their file is read when the first one is.
    private static readonly Lazy<List<Question>[]> Roles = new(() => new QuestionCatalog([DataFile.Embedded(OfRoles)]).byDimension);

    private readonly List<Question>[] byDimension = Empty();
    private readonly List<Question>[] rest = Empty();
    private readonly List<Question>[] stance = Empty();

    private QuestionCatalog(List<DataFile> files)
    {
        foreach (var file in files)
        {
            var into = file.Name == OfRest ? rest : file.Name == OfStance ? stance : byDimension;
            var reader = new DataReader(file);
            foreach (var question in QuestionList.Read(ref reader, examples: false))
                into[(int)question.Dimension].Add(question);
        }
    }

    /// <summary>The questions that come with the library.</summary>
    public static QuestionCatalog Default => Loaded.Value;

    /// <summary>The ways to ask for <paramref name="dimension"/>, the most particular first.</summary>
    public List<Question> Of(Dimension dimension) => byDimension[(int)dimension];

    /// <summary>The ways to ask for what is lacking where <paramref name="dimension"/> is known in part; empty where it is asked as if nothing were.</summary>
    public List<Question> OfRestOf(Dimension dimension) => rest[(int)dimension];

    /// <summary>The ways to ask for <paramref name="dimension"/> that only a skeptic or an optimist uses.</summary>
    public List<Question> OfStanceOf(Dimension dimension) => stance[(int)dimension];

    /// <summary>The ways to ask for <paramref name="dimension"/> that only suit some roles at the customer.</summary>
    public static List<Question> OfRolesOf(Dimension dimension) => Roles.Value[(int)dimension];

    private static List<Question>[] Empty()
    {
        var lists = new List<Question>[(int)Dimension.OutsideFactors + 1];
        for (var at = 0; at < lists.Length; at++)
            lists[at] = [];
        return lists;
    }
}
