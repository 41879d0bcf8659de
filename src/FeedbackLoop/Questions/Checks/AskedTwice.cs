using System.Globalization;

namespace FeedbackLoop.Questions.Checks;

/// <summary>Questions of a set that ask for the same: in the same words, or for the same dimension of the same thing.</summary>
internal static class AskedTwice
{
    public static IEnumerable<LintFinding> Check(List<CheckedQuestion> questions, LintRule rule)
    {
        var asked = new Dictionary<string, CheckedQuestion>(StringComparer.Ordinal);
        foreach (var question in questions)
        {
            CheckedQuestion? before = null;
            foreach (var key in Keys(question))
            {
                if (!asked.TryAdd(key, question) && asked[key] != question)
                    before ??= asked[key];
            }

            if (before is not null)
                yield return question.Finding(rule, string.Create(CultureInfo.InvariantCulture, $"The question in line {before.Line.PlaceOf(0).Line} asks for the same."), "Keep one of them.");
        }
    }

    private static IEnumerable<string> Keys(CheckedQuestion question)
    {
        var words = ContentWords.Key(question.Text);
        if (words.Contains(' ', StringComparison.Ordinal))
            yield return words;
        var about = string.Join(' ', ContentWords.Nouns(question.Text).Order(StringComparer.Ordinal));
        foreach (var dimension in question.Dimensions)
            yield return $"{dimension}: {about}";
    }
}
