using System.Globalization;

namespace FeedbackLoop.Questions.Checks;

/// <summary>A topic that is left for another one and taken up again, under one heading: the next heading looks at it from another side.</summary>
internal static class TopicHopping
{
    /// <summary>A word in more questions than one of so many is what the whole set is about.</summary>
    private const int OneOf = 3;

    public static IEnumerable<LintFinding> Check(List<CheckedQuestion> questions, LintRule rule)
    {
        var nouns = questions.ConvertAll(question => ContentWords.Nouns(question.Text));
        var topics = Recurring(nouns, questions.Count);
        var left = new Dictionary<string, int>(StringComparer.Ordinal);
        var (now, since) = ("", 0);
        for (var at = 0; at < questions.Count; at++)
        {
            if (at > 0 && questions[at].Line.Section != questions[at - 1].Line.Section)
            {
                left.Clear();
                (now, since) = ("", at);
            }

            if (nouns[at].Contains(now, StringComparer.Ordinal) || nouns[at].Find(topics.Contains) is not { } next)
                continue;
            if (at - since > 1)
                left[now] = at;
            (now, since) = (next, at);
            if (left.Remove(next, out var leftAt) && at - leftAt > 1)
                yield return questions[at].Finding(rule, string.Create(CultureInfo.InvariantCulture, $"It comes back to \"{next}\", which was left in line {questions[leftAt].Line.PlaceOf(0).Line}."), "Put the questions about one thing together.");
        }
    }

    private static HashSet<string> Recurring(List<List<string>> nouns, int questions)
    {
        var counts = nouns.SelectMany(words => words.Distinct(StringComparer.Ordinal)).GroupBy(word => word, StringComparer.Ordinal);
        return counts.Where(group => group.Count() is >= 2 and var count && count * OneOf <= questions).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
    }
}
