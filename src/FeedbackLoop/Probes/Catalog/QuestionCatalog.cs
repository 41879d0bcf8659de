using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Probes.Catalog;

/// <summary>Questions that fit any topic, read from <c>questions/*.json</c> when the first of them is asked for.</summary>
internal sealed class QuestionCatalog
{
    private const string Folder = "questions/", RestFile = Folder + "partly.json", StanceFile = Folder + "stance.json", RolesFile = Folder + "roles.json";

    private static readonly Lazy<QuestionCatalog> LazyGeneral = new(() => new QuestionCatalog(DataFile.NamesIn(Folder).FindAll(static name => name is not (RestFile or StanceFile or RolesFile))));
    private static readonly Lazy<QuestionCatalog> LazyRest = new(() => new QuestionCatalog([RestFile]));
    private static readonly Lazy<QuestionCatalog> LazyStance = new(() => new QuestionCatalog([StanceFile]));
    private static readonly Lazy<QuestionCatalog> LazyRoles = new(() => new QuestionCatalog([RolesFile]));

    private readonly List<Question>[] byDimension = new List<Question>[(int)Dimension.OutsideFactors + 1];

    private QuestionCatalog(List<string> files)
    {
        for (var at = 0; at < byDimension.Length; at++)
            byDimension[at] = [];
        foreach (var file in files)
        {
            var reader = new DataReader(DataFile.Embedded(file));
            foreach (var question in QuestionList.Read(ref reader, whole: false))
                byDimension[(int)question.Dimension].Add(question);
        }
    }

    /// <summary>The questions for what nothing is known of.</summary>
    public static QuestionCatalog General => LazyGeneral.Value;

    /// <summary>The questions for the rest of what is known in part; where there is none for a dimension, it is asked as if nothing were.</summary>
    public static QuestionCatalog Rest => LazyRest.Value;

    /// <summary>The questions that only a skeptic or an optimist asks.</summary>
    public static QuestionCatalog Stance => LazyStance.Value;

    /// <summary>The questions that only suit some roles at the customer.</summary>
    public static QuestionCatalog Roles => LazyRoles.Value;

    /// <summary>The ways to ask for <paramref name="dimension"/> where something of the product is to do something.</summary>
    public List<Question> OfBehavior(Dimension dimension) => Of(dimension).FindAll(static question => question.When.Names(Feature.Named("behavior")) || question.When.Names(Feature.Named("behavior.unwanted")));

    /// <summary>The ways to ask for <paramref name="dimension"/>, the most particular first.</summary>
    public List<Question> Of(Dimension dimension) => byDimension[(int)dimension];
}
