using FeedbackLoop.Probes.Packs;
using FeedbackLoop.Probes.Phrases;
using FeedbackLoop.Tests.Conventions;

namespace FeedbackLoop.Tests.Probes.Packs;

/// <summary>Who copies a pack of the library finds all that stands in it explained.</summary>
[TestFixture]
internal sealed class PackDocumentTests
{
    private static readonly string Document = File.ReadAllText(Repository.PathOf("docs", "packs.md"));

    [Test]
    public void Every_condition_in_a_pack_is_explained()
    {
        var conditions = PackCatalog.Default.Packs.SelectMany(pack => pack.Questions).SelectMany(question => question.Condition.Split([' ', '|', '!'], StringSplitOptions.RemoveEmptyEntries));

        Assert.That(conditions.Distinct(StringComparer.Ordinal).Where(condition => !IsExplained(condition)), Is.Empty, "Say in docs/packs.md when it holds.");
    }

    [Test]
    public void Every_slot_in_a_pack_is_explained()
    {
        var slots = PackCatalog.Default.Packs.SelectMany(pack => pack.Questions).SelectMany(question => Template.SlotsOf(question.About).Concat(Template.SlotsOf(question.To)));

        Assert.That(slots.Distinct(StringComparer.Ordinal).Where(slot => !Document.Contains($"`{{{slot}}}`", StringComparison.Ordinal)), Is.Empty, "Say in docs/packs.md what fills it.");
    }

    /// <summary>A condition by itself, or, for one of many values, the sort of it: <c>ask.add</c> stands for <c>ask.fix</c> too.</summary>
    private static bool IsExplained(string condition) =>
        Document.Contains($"`{condition}`", StringComparison.Ordinal)
        || condition.Split('.') is [not ("topic" or "behavior" or "occasion" or "pack" or "action") and var sort, _] && Document.Contains($"`{sort}.", StringComparison.Ordinal);
}
