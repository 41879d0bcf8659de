using FeedbackLoop.Text;

namespace FeedbackLoop.Tests.Text;

[TestFixture]
internal sealed class MorphologyTests
{
    [TestCase("boards", "board")]
    [TestCase("entities", "entity")]
    [TestCase("people", "people")]
    [TestCase("boxes", "box")]
    [TestCase("data", "datum")]
    [TestCase("status", "status")]
    [TestCase("analyses", "analysis")]
    [TestCase("snorblets", "snorblet")]
    public void A_plural_has_its_singular(string plural, string singular) => Assert.That(Morphology.Singular(plural), Is.EqualTo(singular));

    [TestCase("rearranging", "rearrange")]
    [TestCase("stopped", "stop")]
    [TestCase("tries", "try")]
    [TestCase("sent", "send")]
    [TestCase("export", "export")]
    public void A_verb_form_has_its_base(string form, string stem) => Assert.That(Morphology.VerbBase(form), Is.EqualTo(stem));

    [Test]
    public void What_is_no_verb_has_no_base() => Assert.That(Morphology.VerbBase("dashboard"), Is.Null);

    [TestCase("add+v", "add adds added adding")]
    [TestCase("stop+v", "stop stops stopped stopping")]
    [TestCase("create+v", "create creates created creating")]
    [TestCase("entity+n", "entity entities")]
    [TestCase("speed+v up", "speed up|speeds up|speeded up|speeding up")]
    [TestCase("as is", "as is")]
    public void A_line_of_a_lexicon_stands_for_its_forms(string line, string forms) =>
        Assert.That(Inflection.Expand(line), Is.EqualTo(forms.Contains('|', StringComparison.Ordinal) || !line.Contains('+', StringComparison.Ordinal) ? forms.Split('|') : forms.Split(' ')));
}
