using FeedbackLoop.Questions;
using FeedbackLoop.Questions.Checks;

namespace FeedbackLoop.Interviews.Reviews;

/// <summary>Finds for the questions of a guide those that were asked, in whatever words.</summary>
internal static class GuideCoverage
{
    /// <summary>How much a question of the guide and one that was asked must have in common, from 0 to 1: half.</summary>
    private const double SameQuestion = 0.5;

    /// <summary>What a shared purpose adds to shared words: less than <see cref="SameQuestion"/>, so that one alone does not make two questions the same …</summary>
    private const double SharedPurpose = 0.4;

    /// <summary>… unless the question of the guide names nothing of its own, or every interview asks it once.</summary>
    private const double WholePurpose = 0.6;

    private static readonly string[] AskedOnce = ["last_instance", "who_else"];

    /// <summary>All questions of the guide in their order.</summary>
    public static List<CoveredQuestion> Of(HeldInterview interview, IReadOnlyList<AskedInTurn> asked)
    {
        var stops = AgendaStop.Of(interview.Guide).Where(stop => stop.Question is not null).ToList();
        var planned = stops.ConvertAll(stop => new PlannedQuestion(new CheckedQuestion(new QuestionLine(1, stop.Question!.Text)), stop.Question.Dimension));
        var found = Pairs(planned, asked);
        return [.. stops.Select((stop, at) => new CoveredQuestion(stop)
        {
            Asked = found.TryGetValue(at, out var question) ? asked[question].Question : null,
            Noted = interview.Notes.FirstOrDefault(note => note.Stop == stop.Number && note.Kind is NoteKind.Note or NoteKind.Quote or NoteKind.Answer),
        })];
    }

    /// <summary>By place in the guide the place among the asked questions: the most alike first, each once.</summary>
    private static Dictionary<int, int> Pairs(List<PlannedQuestion> planned, IReadOnlyList<AskedInTurn> asked)
    {
        var rarity = Rarity(planned);
        var spoken = asked.Select(question => ContentWords.Of(question.Checked.Text)).ToList();
        var alike = from guide in Enumerable.Range(0, planned.Count)
                    from question in Enumerable.Range(0, asked.Count)
                    let likeness = SharedWords(planned[guide].Words, spoken[question], rarity) + Purpose(planned[guide], asked[question].Checked)
                    where likeness >= SameQuestion
                    orderby likeness descending, guide, question
                    select (guide, question);
        var (found, taken) = (new Dictionary<int, int>(), new HashSet<int>());
        foreach (var (guide, question) in alike)
        {
            if (!found.ContainsKey(guide) && taken.Add(question))
                found.Add(guide, question);
        }

        return found;
    }

    private static double Purpose(PlannedQuestion planned, CheckedQuestion asked)
    {
        if (AskedOnce.Any(part => planned.Question.Is(part) && asked.Is(part)))
            return planned.NamesNothing || planned.Question.Is("who_else") ? WholePurpose : SharedPurpose;
        if (asked.Dimensions.Intersect(planned.Dimensions, StringComparer.Ordinal).Any())
            return planned.NamesNothing ? WholePurpose : SharedPurpose;
        return planned.Question.Types.Intersect(asked.Types).Any(type => type is QuestionType.Consent) || (planned.Question.Is("closing") && asked.Is("closing")) ? SharedPurpose : 0;
    }

    /// <summary>The part of the words of both that they share, from 0 to 1; a word counts the more, the fewer questions of the guide have it.</summary>
    private static double SharedWords(SortedSet<string> planned, SortedSet<string> asked, Dictionary<string, double> rarity)
    {
        var all = Weight(planned) + Weight(asked);
        return all == 0 ? 0 : 2 * Weight(planned.Where(asked.Contains)) / all;

        double Weight(IEnumerable<string> words) => words.Sum(word => rarity.GetValueOrDefault(word, 1));
    }

    private static Dictionary<string, double> Rarity(List<PlannedQuestion> planned) =>
        planned.SelectMany(question => question.Words).GroupBy(word => word, StringComparer.Ordinal).ToDictionary(word => word.Key, word => 1.0 / word.Count(), StringComparer.Ordinal);

    private sealed record PlannedQuestion(CheckedQuestion Question, Dimension? Dimension)
    {
        public SortedSet<string> Words { get; } = ContentWords.Of(Question.Text);

        public bool NamesNothing { get; } = ContentWords.Nouns(Question.Text).Count == 0;

        public IEnumerable<string> Dimensions => Dimension is { } dimension ? Question.Dimensions.Append(Names.Of(dimension)) : Question.Dimensions;
    }
}
