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

    /// <summary>… unless neither names anything of its own, or every interview asks it once.</summary>
    private const double WholePurpose = 0.6;

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

    /// <summary>By place in the guide the place among the asked questions: the most alike first, each once, and one that asks two things twice.</summary>
    private static Dictionary<int, int> Pairs(List<PlannedQuestion> planned, IReadOnlyList<AskedInTurn> asked)
    {
        var rarity = Rarity(planned);
        var spoken = asked.Select(question => new SpokenWords(question)).ToList();
        var alike = from guide in Enumerable.Range(0, planned.Count)
                    from question in Enumerable.Range(0, asked.Count)
                    let likeness = SharedWords(planned[guide].Words, spoken[question].Words, rarity) + Purpose(planned[guide], spoken[question])
                    where likeness >= SameQuestion
                    orderby likeness descending, guide, question
                    select (guide, question);
        var found = new Dictionary<int, int>();
        foreach (var (guide, question) in alike)
        {
            if (!found.ContainsKey(guide) && found.Values.Count(taken => taken == question) < spoken[question].Asks)
                found.Add(guide, question);
        }

        return found;
    }

    private static double Purpose(PlannedQuestion planned, SpokenWords spoken)
    {
        var asked = spoken.Asked;
        if (planned.Question.Is("who_else") && asked.Is("who_else"))
            return WholePurpose;
        if (planned.Question.Types.Intersect(asked.Types).Any(type => type is QuestionType.Consent) || (planned.Question.Is("closing") && asked.Is("closing")))
            return SharedPurpose;
        var isSame = planned.Question.Is("last_instance") && asked.Is("last_instance") || asked.Dimensions.Intersect(planned.Dimensions, StringComparer.Ordinal).Any();
        if (!isSame || IsOfAnother(planned.Nouns, spoken.Nouns))
            return 0;
        return planned.Nouns.Count + spoken.Nouns.Count == 0 ? WholePurpose : SharedPurpose;
    }

    // "How do you manage today without permissions?" is not "How do you get around the wait for the export today?".
    private static bool IsOfAnother(List<string> planned, List<string> asked) => planned.Count > 0 && asked.Count > 0 && !planned.Exists(asked.Contains);

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

        public List<string> Nouns { get; } = ContentWords.Nouns(Question.Text);

        public IEnumerable<string> Dimensions => Dimension is { } dimension ? Question.Dimensions.Append(Names.Of(dimension)) : Question.Dimensions;
    }

    private sealed class SpokenWords(AskedInTurn question)
    {
        public CheckedQuestion Asked { get; } = question.Checked;

        public SortedSet<string> Words { get; } = ContentWords.Of(question.Checked.Text);

        public List<string> Nouns { get; } = ContentWords.Nouns(question.Checked.Text);

        /// <summary>How many things it asks for.</summary>
        public int Asks { get; } = question.Question.Findings.Any(finding => finding.Rule == "double-barrelled") ? 2 : 1;
    }
}
