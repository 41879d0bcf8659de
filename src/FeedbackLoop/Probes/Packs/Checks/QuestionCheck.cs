using FeedbackLoop.Probes.Catalog;
using FeedbackLoop.Probes.Phrases;
using FeedbackLoop.Questions;

namespace FeedbackLoop.Probes.Packs.Checks;

/// <summary>Whether the questions of a pack can be asked, and are well formed with the topics of the pack.</summary>
internal static class QuestionCheck
{
    public static IEnumerable<PackFinding> Of(CheckedPack pack, PackCatalog packs)
    {
        var topics = pack.Pack.Selects.Where(topic => TopicSituation.Of(topic, packs).Pack == pack.Pack).ToList();
        Slots[] third = [.. topics.Select(topic => TopicSituation.Slots(topic, packs, Person.Third))];
        Slots[] second = [.. topics.Select(topic => TopicSituation.Slots(topic, packs, Person.Second))];
        var questions = pack.Pack.Questions;
        for (var at = 0; at < questions.Count; at++)
        {
            if (NeverAsked(questions, at) is { } reason)
                yield return pack.OfQuestion(PackRule.CanBeAsked, at, "dimension", reason);
            if (questions[at].Example is { Length: > 0 } example && !Template.CanGive(questions[at].About, example))
                yield return pack.OfQuestion(PackRule.QuestionExample, at, "example", $"The question cannot give its example: it reads \"{questions[at].About}\".");
            if (topics.Count == 0)
                continue;
            if (Filled(pack, at, third, second) is { } finding)
                yield return finding;
        }
    }

    /// <summary>Why a question is never asked, whatever the statement; null where it may be.</summary>
    private static string? NeverAsked(IReadOnlyList<Question> questions, int at)
    {
        var question = questions[at];
        var rule = DimensionCatalog.Default.Rules.First(rule => rule.Dimension == question.Dimension);
        if (question.Audiences.All(audience => rule.ByAudience[(int)audience] == 0))
            return $"{Names.Of(question.Dimension)} is never asked of {string.Join(" or ", question.Audiences.Select(Names.Of))}: take another dimension, or change for.";
        var first = questions.Take(at).FirstOrDefault(before => GoesFirst(before, question));
        return first is null ? null : $"This question is never reached, because \"{first.About}\" always goes first: give that one a condition, or put this one before it.";
    }

    private static bool GoesFirst(Question before, Question question) =>
        before.Dimension == question.Dimension
        && question.Audiences.All(before.IsFor)
        && (before.Condition.Length == 0 || before.Condition == question.Condition)
        && Template.SlotsOf(before.About).All(Template.SlotsOf(question.About).Contains);

    /// <summary>What is wrong with a question in the words about them, or else in the words to the customer.</summary>
    private static PackFinding? Filled(CheckedPack pack, int at, Slots[] third, Slots[] second)
    {
        var question = pack.Pack.Questions[at];
        var ofAbout = question.Audiences.Any(audience => audience != Audience.Customer) ? FormFinding(pack, at, "about", Fill(question.About, third)) : null;
        return ofAbout ?? (question.IsFor(Audience.Customer) ? FormFinding(pack, at, "to", Fill(question.To, second)) : null);
    }

    private static List<string> Fill(string template, Slots[] slots) =>
        [.. slots.Select(each => Template.Fill(template, each)).OfType<string>().Where(filled => filled.Length > 0).Select(filled => char.ToUpperInvariant(filled[0]) + filled[1..])];

    private static PackFinding? FormFinding(CheckedPack pack, int at, string key, List<string> filled)
    {
        if (filled.Count == 0)
            return pack.OfQuestion(PackRule.CanBeAsked, at, key, "No topic in selects fills the slots of this question: add one that does, or take other slots.");
        foreach (var question in filled)
        {
            if (Phrases.QuestionForm.Fault(question) is { } fault)
                return pack.OfQuestion(PackRule.Form, at, key, $"\"{question}\" {fault}.");
            if (QuestionLinter.Default.Lint(question).FirstOrDefault(lint => lint.Severity >= LintSeverity.Warning) is { } lint)
                return pack.OfQuestion(PackRule.Wording, at, key, $"\"{question}\" is {lint.Rule.Replace('-', ' ')}: {lint.Message}{(lint.Suggestion is null ? "" : " " + lint.Suggestion)}");
        }

        return null;
    }
}
