using System.Text;
using FeedbackLoop.Knowledge;
using FeedbackLoop.Probes.Catalog;
using FeedbackLoop.Probes.Packs;

namespace FeedbackLoop.Tests.Probes;

/// <summary>What is said of a data file that is not as it must be.</summary>
[TestFixture]
internal sealed class BrokenDataFileTests
{
    [TestCase("{ \"heads\": [\"report\"],\n  \"colour\": 1 }", 2, "colour", TestName = "An_unknown_key_is_refused_with_its_line")]
    [TestCase("{ \"questions\": [\n { \"dimension\": \"gap\",\n \"when\": \"topic.purple\", \"about\": \"What?\" } ] }", 3, "topic.purple", TestName = "An_unknown_feature_is_refused_with_its_line")]
    [TestCase("{ \"questions\": [\n { \"dimension\": \"gap\",\n \"about\": \"Which {colour}?\" } ] }", 3, "colour", TestName = "An_unknown_slot_is_refused_with_its_line")]
    [TestCase("{ \"questions\": [ { \"dimension\": \"taste\", \"about\": \"What?\" } ] }", 1, "taste", TestName = "An_unknown_dimension_is_refused_with_its_line")]
    [TestCase("{ \"heads\": \"report\" }", 1, "heads", TestName = "A_text_where_a_list_belongs_is_refused")]
    [TestCase("{ \"heads\": [\"report\"],\n\n  verbs }", 3, "heads", TestName = "Text_that_is_not_JSON_is_refused_with_its_line")]
    [TestCase("", 1, "", TestName = "An_empty_file_is_refused")]
    public void A_broken_pack_is_refused(string json, int line, string key)
    {
        var refusal = Assert.Throws<DataFileException>(() => Pack.Read(new DataFile("packs/mine.json", Encoding.UTF8.GetBytes(json))))!;
        Assert.Multiple(() =>
        {
            Assert.That(refusal.File, Is.EqualTo("packs/mine.json"));
            Assert.That(refusal.Line, Is.EqualTo(line));
            Assert.That(refusal.Key, Is.EqualTo(key));
            Assert.That(refusal.Message, Does.StartWith("packs/mine.json, line ").And.EndWith("."));
        });
    }
}
