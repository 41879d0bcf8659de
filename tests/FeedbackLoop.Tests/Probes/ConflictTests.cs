using FeedbackLoop.Probes;

namespace FeedbackLoop.Tests.Probes;

public sealed class ConflictTests
{
    [TestCase("yes", "no", true)]
    [TestCase("Yes, all", "no, none", true)]
    [TestCase("yes", "No.", true)]
    [TestCase("yesterday", "no", false)]
    [TestCase("yes", "nobody", false)]
    [TestCase("5 reports", "7 reports", true)]
    public void Answers_conflict_where_one_denies_the_other(string one, string other, bool conflict)
    {
        Assert.That(Conflict.IsIn([Said(one, Knower.Customer), Said(other, Knower.Proxy)]), Is.EqualTo(conflict));
    }

    [Test]
    public void The_number_in_the_name_of_a_deal_is_no_answer()
    {
        Assert.That(Conflict.IsIn([Said("50 seats", Knower.Customer), Said("Renewal 2026", Knower.Data)]), Is.False);
        Assert.That(Conflict.IsIn([Said("50 seats", Knower.Customer), Said("40 seats", Knower.Data) with { Answers = new ProbeId(1, 2) }]), Is.True);
    }

    private static Fact Said(string value, Knower knower) => new(Dimension.Stake, value, new Provenance(knower));
}
