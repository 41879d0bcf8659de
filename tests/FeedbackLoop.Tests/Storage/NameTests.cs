using FeedbackLoop.Knowledge;
using FeedbackLoop.Storage;

namespace FeedbackLoop.Tests.Storage;

public sealed class NameTests
{
    [TestCase("Acme", "ACME Inc.")]
    [TestCase("Acme", "Acme, Inc")]
    [TestCase("Müller GmbH", "Muller")]
    [TestCase("Acme S.A.", "acme")]
    [TestCase("Jon Smith", "John Smith")]
    [TestCase("Acme", "Acem")]
    [TestCase("Acme", "Acne")]
    [TestCase("Dana", "Dana Reyes")]
    [TestCase("Reyes, Dana", "Dana Reyes")]
    [TestCase("Acme Europe", "Acme")]
    [TestCase("Northwind Traders", "Nortwhind Trader")]
    [TestCase("Łódź Ltd", "Lódz")]
    [TestCase("Ltd", "ltd.")]
    public void Names_that_may_mean_the_same_are_close(string one, string other)
    {
        Assert.That(NameLikeness.AreClose(one, other));
        Assert.That(NameLikeness.AreClose(other, one));
    }

    [TestCase("Acme", "Beta")]
    [TestCase("IBM", "IBS")]
    [TestCase("Acme Inc", "Beta Inc")]
    [TestCase("Dana Reyes", "Dana Ortiz")]
    [TestCase("Northwind", "Southgate")]
    [TestCase("...", "!!!")]
    public void Names_that_differ_are_not(string one, string other)
    {
        Assert.That(NameLikeness.AreClose(one, other), Is.False);
        Assert.That(NameLikeness.AreClose(other, one), Is.False);
    }

    [TestCase("Acme  Ltd", " ACME\tltd ")]
    [TestCase("Zoë", "ZOE\u0308")]
    [TestCase("Ấn", "A\u0302\u0301n")]
    [TestCase("Ёлка", "е\u0308лка")]
    public void The_same_name_has_the_same_key(string one, string other) => Assert.That(NameText.Key(one), Is.EqualTo(NameText.Key(other)));

    [TestCase("Müller", "Muller")]
    [TestCase("Acme", "Acme Ltd")]
    public void Another_name_has_another_key(string one, string other) => Assert.That(NameText.Key(one), Is.Not.EqualTo(NameText.Key(other)));

    [Test]
    public void A_name_is_kept_in_the_case_that_it_was_given_in() => Assert.That(NameText.Clean("  van  der Zoe\u0308 "), Is.EqualTo("van der Zoë"));

    [Test]
    public void Every_marked_letter_is_composed_from_its_parts()
    {
        foreach (var line in DataFile.Embedded("names/marked-letters.txt").Lines())
        {
            var mark = (char)Convert.ToInt32(line[4..], 16);
            Assert.That(MarkedLetters.Compose($"{line[2]}{mark}"), Is.EqualTo($"{line[0]}"), line);
        }
    }
}
