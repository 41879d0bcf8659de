using FeedbackLoop.Analysis;
using FeedbackLoop.Knowledge;
using FeedbackLoop.Probes;
using FeedbackLoop.Probes.Packs;

namespace FeedbackLoop.Tests.Probes.Packs;

/// <summary>Each pack is selected by the topics that it names as its own, and by none that it names as foreign.</summary>
[TestFixture]
internal sealed class PackSelectionTests
{
    private static IEnumerable<TestCaseData> Packs() =>
        DataFile.NamesIn("packs/").Select(name => new TestCaseData(Pack.Read(DataFile.Embedded(name))).SetArgDisplayNames(name));

    [TestCaseSource(nameof(Packs))]
    public void A_pack_is_selected_by_its_own_topics(object pack)
    {
        var (name, selects) = (((Pack)pack).Name, ((Pack)pack).Selects);
        Assert.That(selects, Is.Not.Empty);
        Assert.That(selects.Where(topic => SelectedBy(topic) != name), Is.Empty);
    }

    [TestCaseSource(nameof(Packs))]
    public void A_pack_is_not_selected_by_foreign_topics(object pack)
    {
        var (name, leaves) = (((Pack)pack).Name, ((Pack)pack).Leaves);
        Assert.That(leaves, Is.Not.Empty);
        Assert.That(leaves.Where(topic => SelectedBy(topic) == name), Is.Empty);
    }

    private static string? SelectedBy(string topic) =>
        new Situation(Analyzer.Default.Analyze($"We need {topic}."), ProbeContext.Unknown).Pack?.Name;
}
