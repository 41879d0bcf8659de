using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;

namespace FeedbackLoop.Tests.Probes;

/// <summary>Whole statements: what is asked first, and what is never asked.</summary>
[TestFixture]
internal sealed class StatementTests
{
    [Test]
    public void A_customer_who_needs_more_reports_is_asked_which_kind_which_how_many_and_whether_standard_ones_do()
    {
        var questions = Ask("My customer says they need more reports than our current product offers", max: 6);
        Assert.That(questions, Is.SupersetOf(new[]
        {
            "What kind of reports do they need?",
            "Which reports are missing today?",
            "How many more reports do they need: one or two, or closer to thirty?",
            "Would a standard set of reports do, or do they need to build their own?",
        }));
    }

    [Test]
    public void Who_wants_back_what_is_not_named_is_asked_what_was_lost_before_how_they_manage_without_it() =>
        Assert.That(Dimensions("Change it back to the way it was").Take(5), Does.Contain(Dimension.Gap).And.Not.Contain(Dimension.Workaround));

    [Test]
    public void A_thing_that_should_come_back_is_asked_how_often_it_was_used_and_not_how_often_it_changed() =>
        Assert.That(Ask("Please bring back the old calendar view", max: 8), Does.Contain("How often did you use the calendar view before the change?"));

    [Test]
    public void A_fault_without_its_occasion_is_asked_what_it_looks_like() =>
        Assert.That(Dimensions("Great app, I just wish it did not glitch").Take(5), Does.Contain(Dimension.Kind));

    [Test]
    public void A_better_thing_is_not_asked_for_as_if_there_were_none() =>
        Assert.That(Ask("We need better search", max: 8), Has.None.Contains("without search"));

    [TestCase("They want the invoice PDF before the goods arrive", "an invoice PDF")]
    [TestCase("Please add a \"Create Ticket\" button to the profile", "a Create Ticket button")]
    [TestCase("Please add a \"back to top\" button", "a \"back to top\" button")]
    public void A_thing_is_spoken_of_with_its_article(string statement, string words) =>
        Assert.That(Ask(statement, max: 12), Has.Some.Contains(words));

    [TestCase("Please add an \"undo last payment\" button.", false)]
    [TestCase("Please add a payment calendar.", true)]
    public void What_a_button_is_for_stands_on_it(string statement, bool asksFirst) =>
        Assert.That(Dimensions(statement).Take(3).Contains(Dimension.Purpose), Is.EqualTo(asksFirst));

    [Test]
    public void Nobody_asks_how_many_things_a_button_handles() =>
        Assert.That(Dimensions("Please add an \"undo last payment\" button."), Does.Not.Contain(Dimension.Quantity));

    [Test]
    public void A_relayed_wish_is_asked_early_for_the_customers_own_words() =>
        Assert.That(Dimensions("My customer wants to merge duplicate suppliers.").Take(5), Does.Contain(Dimension.Evidence));

    [Test]
    public void What_is_stated_is_not_asked_again()
    {
        var dimensions = Dimensions("My customer says they need more reports than our current product offers");
        Assert.That(dimensions, Has.None.EqualTo(Dimension.Baseline));
    }

    [Test]
    public void An_executive_is_asked_for_the_trade_off_the_data_the_cost_of_leaving_it_the_goal_and_the_order()
    {
        var context = new ProbeContext { Role = ColleagueRole.Executive, Max = 7 };
        var probes = Prober.Default.Probe(Analyzer.Default.Analyze("I need this feature because it will improve customer experience"), context);
        Assert.Multiple(() =>
        {
            Assert.That(probes.Select(probe => probe.Dimension), Is.SupersetOf(new[] { Dimension.TradeOff, Dimension.Data, Dimension.Impact, Dimension.Strategy, Dimension.Priority }));
            Assert.That(probes.Select(probe => probe.Audience), Is.All.EqualTo(Audience.Executive));
            Assert.That(probes.Select(probe => probe.AskedOfCustomer), Is.All.Null);
        });
    }

    [Test]
    public void Marketing_that_wants_a_repeat_is_asked_for_results_cost_comparison_and_outside_factors()
    {
        var context = new ProbeContext { Role = ColleagueRole.Marketing, Max = 5 };
        var probes = Prober.Default.Probe(Analyzer.Default.Analyze("Rerun the webinar campaign this year because it was a success last year"), context);
        Assert.That(probes.Select(probe => probe.Question), Is.SupersetOf(new[]
        {
            "How many leads and opportunities did the webinar campaign bring last time?",
            "What did the webinar campaign cost per lead and per opportunity, all in?",
            "How did the webinar campaign do against our other campaigns of that time?",
            "Which outside factors helped the webinar campaign last time, and which of them are different now?",
        }));
    }

    [Test]
    public void The_named_group_is_the_subject_where_the_occasion_is_known()
    {
        var questions = Ask("Estate staff don't check the helpdesk, so they want a notification when a new call comes in", max: 3);
        Assert.That(questions, Has.Some.EqualTo("How do estate staff find out today when a new call comes in?").Or.Some.EqualTo("How do they find out today when a new call comes in?"));
    }

    [Test]
    public void A_customer_is_spoken_to_and_a_go_between_is_asked_about_them()
    {
        var reading = Analyzer.Default.Analyze("I wish I could rearrange my boards");
        var direct = Prober.Default.Probe(reading, new ProbeContext { Source = SourceKind.Direct });
        var relayed = Prober.Default.Probe(reading, new ProbeContext { Source = SourceKind.Proxy });
        Assert.Multiple(() =>
        {
            Assert.That(direct.Select(probe => probe.Question), Has.Some.EqualTo("How do you keep order today without being able to rearrange your boards?"));
            Assert.That(relayed.Select(probe => probe.Question), Has.Some.EqualTo("What do they want to achieve by rearranging their boards: finding things faster, tidying up, or showing things to others?"));
            Assert.That(direct.Select(probe => probe.Dimension), Has.None.EqualTo(Dimension.Evidence));
            Assert.That(relayed.Select(probe => probe.Dimension), Has.Some.EqualTo(Dimension.Evidence));
        });
    }

    [Test]
    public void A_fact_known_from_elsewhere_is_not_asked_again()
    {
        var reading = Analyzer.Default.Analyze("They need an export to Excel");
        var known = new Fact(Dimension.Workaround, "they copy and paste", new Provenance(Knower.Customer));
        var probes = Prober.Default.Probe(reading, new ProbeContext { Source = SourceKind.Proxy, Known = [known] });
        Assert.That(probes.Select(probe => probe.Dimension), Has.None.EqualTo(Dimension.Workaround));
    }

    [Test]
    public void No_dimension_and_no_question_comes_twice_and_the_heaviest_comes_first()
    {
        var probes = Prober.Default.Probe(Analyzer.Default.Analyze("Our clients want a dashboard and alerts, ASAP, everyone asks for it"), new ProbeContext { Source = SourceKind.Proxy });
        Assert.Multiple(() =>
        {
            Assert.That(probes.Select(probe => probe.Dimension), Is.Unique);
            Assert.That(probes.Select(probe => probe.Question), Is.Unique);
            Assert.That(probes.Select(probe => probe.Weight), Is.Ordered.Descending);
            Assert.That(probes.Select(probe => probe.Weight), Is.All.InRange(0.0, 1.0));
            Assert.That(probes.Select(probe => probe.Why), Is.All.Not.Empty);
        });
    }

    [TestCase("We want AI in the product", "a AI", "an AI", "the AI")]
    [TestCase("My customer says the warehouse manager needs the picking screen to be faster", "warehouse manager")]
    [TestCase("It would be great if saved views supported filters", "if saved views supported", "\"It\"")]
    [TestCase("I wish you could still pin without opening", "an opening")]
    [TestCase("Evernote really need to give feature parity with their desktop version", "need to give", "their desktop")]
    [TestCase("This app needs to support older OS versions", "need to support")]
    [TestCase("Is it possible to email clients automatically at the end of each milestone?", "How often", "How many of these events")]
    [TestCase("We want more privacy settings, like those on other social networks", "How many more")]
    [TestCase("Please update the LAST SEEN FREEZE options", "LAST SEEN")]
    public void Words_that_cannot_stand_in_a_question_are_not_taken_into_one(string statement, params string[] never)
    {
        var questions = string.Join('\n', Ask(statement, max: 8));
        foreach (var words in never)
            Assert.That(questions, Does.Not.Contain(words));
    }

    [TestCase("It would be nice to be able to respond to pins", "What do you want the other person to know or do after you respond to pins?")]
    [TestCase("I wish I could have more than 3 secret boards", "How many more secret boards do you need: one or two, or closer to thirty?")]
    [TestCase("We need an SSO/SAML login", "What led you to ask for the SSO/SAML login: an audit, a policy, or too many passwords?")]
    public void What_is_wished_for_is_asked_about_in_the_words_of_the_statement(string statement, string question) =>
        Assert.That(Ask(statement, max: 6), Has.Some.EqualTo(question));

    [TestCase("")]
    [TestCase("   ")]
    [TestCase("😡😡😡")]
    [TestCase("\u001b[31mADD REPORTS\u0007")]
    [TestCase("{topic} [x] <b>report</b>???")]
    [TestCase("أريد المزيد من التقارير")]
    [TestCase("I want I want the the the report report")]
    [TestCase("\"unclosed quote reports (and brackets")]
    public void Odd_text_still_gives_sound_questions(string text)
    {
        foreach (var audience in Enum.GetValues<Audience>())
        {
            var probes = Prober.Default.Probe(Analyzer.Default.Analyze(text), new ProbeContext { Audience = audience });
            Assert.That(probes, Is.Not.Empty);
            foreach (var probe in probes)
            {
                Assert.That(FeedbackLoop.Probes.Phrases.QuestionForm.Fault(probe.Question), Is.Null, probe.Question);
                Assert.That(probe.Question.Any(char.IsControl), Is.False, probe.Question);
            }
        }
    }

    [Test]
    public void A_word_of_ten_thousand_letters_is_not_quoted()
    {
        var probes = Prober.Default.Probe(Analyzer.Default.Analyze("We need more " + new string('x', 10_000) + " reports"));
        Assert.That(probes.Select(probe => probe.Question.Length), Is.All.LessThan(250));
    }

    [Test]
    public void Less_than_one_question_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Prober.Default.Probe(Analyzer.Default.Analyze("More reports"), new ProbeContext { Max = 0 }));

    private static IEnumerable<string> Ask(string statement, int max) =>
        Prober.Default.Probe(Analyzer.Default.Analyze(statement), new ProbeContext { Max = max }).Select(probe => probe.Question);

    private static IEnumerable<Dimension> Dimensions(string statement) =>
        Prober.Default.Probe(Analyzer.Default.Analyze(statement)).Select(probe => probe.Dimension);
}
