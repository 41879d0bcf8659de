using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Probes.Catalog;

/// <summary>The questions that fit any topic, read from <c>questions/*.json</c>.</summary>
internal sealed class QuestionCatalog
{
    private static readonly Lazy<QuestionCatalog> Loaded = new(() => new QuestionCatalog(DataFile.NamesIn("questions/").ConvertAll(DataFile.Embedded)));

    private readonly List<Question>[] byDimension;

    private QuestionCatalog(List<DataFile> files)
    {
        byDimension = new List<Question>[(int)Dimension.OutsideFactors + 1];
        for (var at = 0; at < byDimension.Length; at++)
            byDimension[at] = [];
        foreach (var file in files)
        {
            var reader = new DataReader(file);
            foreach (var question in QuestionList.Read(ref reader))
                byDimension[(int)question.Dimension].Add(question);
        }
    }

    /// <summary>The questions that come with the library.</summary>
    public static QuestionCatalog Default => Loaded.Value;

    /// <summary>The ways to ask for <paramref name="dimension"/>, the most particular first.</summary>
    public List<Question> Of(Dimension dimension) => byDimension[(int)dimension];
}
