using FeedbackLoop.Analysis;

namespace FeedbackLoop.Tests.Analysis;

public sealed class SpeakerTests
{
    [TestCase("I need a report.", 0)]
    [TestCase("My customer says they need more reports.", 1)]
    [TestCase("Dana heard from the customer that the export fails.", 2)]
    [TestCase("Dana says that Acme's CFO told her the board wants a cash forecast.", 3)]
    public void The_hops_are_the_people_between_the_one_who_wants_it_and_the_writer(string text, int hops) =>
        Assert.That(Analyzer.Default.Analyze(text).Speaker?.Hops, Is.EqualTo(hops));

    [TestCase("Heard from the CFO at Acme that the close is painful.", null, "CFO", "Acme")]
    [TestCase("Just got off a call with Kim Ortiz from Northwind: they need SSO.", "Kim Ortiz", null, "Northwind")]
    [TestCase("The warehouse manager at Contoso told me that scanning is slow.", null, "warehouse manager", "Contoso")]
    [TestCase("\"The export is useless,\" said the office manager at Initech.", null, "office manager", "Initech")]
    [TestCase("Dana says that Acme's CFO told her the board wants a cash forecast.", null, null, "Acme")]
    [TestCase("Acme needs an integration with Slack.", null, null, null)]
    public void The_frame_names_a_person_a_role_and_an_organisation(string text, string? person, string? role, string? customer)
    {
        var speaker = Analyzer.Default.Analyze(text).Speaker;
        Assert.That((speaker?.Person, speaker?.Role, speaker?.Customer), Is.EqualTo((person, role, customer)));
    }

    [TestCase("👍👍👍")]
    [TestCase("asdf qwer zxcv")]
    [TestCase("???")]
    public void What_cannot_be_read_has_a_signal_that_says_so(string text) =>
        Assert.That(Analyzer.Default.Analyze(text).Signals.Single().Kind, Is.EqualTo(SignalKind.Unreadable));

    [TestCase("They need more reports.")]
    [TestCase("We met at the fair.")]
    [TestCase("Kubernetes")]
    public void What_can_be_read_has_not(string text) =>
        Assert.That(Analyzer.Default.Analyze(text).Signals.Select(signal => signal.Kind), Does.Not.Contain(SignalKind.Unreadable));

    [TestCase("We love the new editor!")]
    [TestCase("Great app!")]
    public void Praise_asks_for_nothing(string text) => Assert.That(Analyzer.Default.Analyze(text).Ask, Is.EqualTo(AskKind.None));

    [TestCase("She would like her logo on every receipt", "She")]
    [TestCase("He wants the export in PDF", "He")]
    public void A_single_person_can_be_who_asks(string statement, string speaker) =>
        Assert.That(Analyzer.Default.Analyze(statement).Speaker?.Text, Is.EqualTo(speaker));
}
