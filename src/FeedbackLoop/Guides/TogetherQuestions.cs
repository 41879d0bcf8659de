using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Guides;

/// <summary>Questions that can be asked once for several things: which of them comes first, who decides on them. Read from <c>guides/together.json</c>.</summary>
internal static class TogetherQuestions
{
    private const string Topics = "{topics}";

    private static readonly Lazy<Dictionary<Dimension, TogetherQuestion>> Loaded = new(() => Read(DataFile.Embedded("guides/together.json")));

    /// <summary>All of them, by what they ask for.</summary>
    public static IReadOnlyDictionary<Dimension, TogetherQuestion> Default => Loaded.Value;

    /// <summary>The questions for one dimension of several things as one, where there is one for all; else as they are.</summary>
    public static List<GuideCandidate> Join(Dimension dimension, List<GuideCandidate> candidates)
    {
        if (candidates.Count < 2 || !Default.TryGetValue(dimension, out var together) || candidates.Exists(candidate => candidate.About?.InWords is null))
            return candidates;
        var topics = candidates.Select(candidate => candidate.About!.InWords!).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var text = topics.Count == 1 ? candidates[0].Text
            : topics.Count <= together.Most ? together.Ask.Replace(Topics, Listed(topics, together.Word), StringComparison.Ordinal)
            : together.AskOfMany;
        var probes = candidates.SelectMany(candidate => candidate.Probes).OrderByDescending(probe => probe.Probe.Weight).ToList();
        return [new GuideCandidate(dimension, text, probes, topics.Count == 1 ? candidates[0].About : null) { Weight = candidates.Sum(candidate => candidate.Weight) }];
    }

    /// <summary>Reads the questions.</summary>
    /// <exception cref="DataFileException">The file is not as it must be.</exception>
    public static Dictionary<Dimension, TogetherQuestion> Read(DataFile file)
    {
        var reader = new DataReader(file);
        var questions = new Dictionary<Dimension, TogetherQuestion>();
        reader.BeginArray();
        while (reader.NextObject())
        {
            Dimension? dimension = null;
            var question = new TogetherQuestion("", "", "or", 3);
            while (reader.NextKey(out var key))
            {
                switch (key)
                {
                    case "dimension": dimension = reader.Value<Dimension>(); break;
                    case "ask": question = question with { Ask = reader.Text() }; break;
                    case "ask_of_many": question = question with { AskOfMany = reader.Text() }; break;
                    case "word": question = question with { Word = reader.Text() }; break;
                    case "most": question = question with { Most = (int)reader.Number() }; break;
                    default: throw reader.UnknownKey("dimension, ask, ask_of_many, word, most");
                }
            }

            if (!question.Ask.Contains(Topics, StringComparison.Ordinal))
                throw reader.Wrong($"must hold {Topics}", "ask");
            if (question.AskOfMany.Length == 0)
                throw reader.Wrong("is missing", "ask_of_many");
            questions.Add(dimension ?? throw reader.Wrong("is missing", "dimension"), question);
        }

        return questions;
    }

    private static string Listed(List<string> topics, string word) => $"{string.Join(", ", topics.SkipLast(1))} {word} {topics[^1]}";
}

/// <summary>A question for one dimension of several things.</summary>
/// <param name="Ask">The question, with <c>{topics}</c> where the things are named.</param>
/// <param name="AskOfMany">The question where there are too many things to name.</param>
/// <param name="Word">What stands before the last thing: "or", "and".</param>
/// <param name="Most">How many things can be named; more would make the question too long.</param>
internal sealed record TogetherQuestion(string Ask, string AskOfMany, string Word, int Most);
