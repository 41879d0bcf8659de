using FeedbackLoop.Guides;

namespace FeedbackLoop.Tests.Guides;

public sealed class GuideBuilderTests
{
    private static Guide Build(int minutes, params TrackedProbe[] probes) => GuideBuilder.Build(probes, TimeSpan.FromMinutes(minutes));

    private static IEnumerable<GuideQuestion> Questions(Guide guide) => guide.Sections.SelectMany(section => section.Questions);

    [Test]
    public void The_minutes_of_the_sections_add_up_for_every_length_and_every_number_of_probes()
    {
        Assert.Multiple(() =>
        {
            for (var minutes = 15; minutes <= 90; minutes++)
            {
                for (var count = 0; count <= 35; count += 5)
                {
                    var guide = GuideBuilder.Build(Some.Probes(count), TimeSpan.FromMinutes(minutes));
                    Assert.That(guide.Sections.Sum(section => section.Minutes), Is.EqualTo(minutes), $"{minutes} minutes, {count} probes");
                    Assert.That(guide.Sections.Select(section => section.Minutes), Is.All.GreaterThan(0), $"{minutes} minutes, {count} probes");
                }
            }
        });
    }

    [TestCase(14.0)]
    [TestCase(91.0)]
    [TestCase(-30.0)]
    [TestCase(20.5)]
    public void A_length_that_is_no_interview_is_refused(double minutes) =>
        Assert.That(() => GuideBuilder.Build([], TimeSpan.FromMinutes(minutes)), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void Every_probe_is_asked_or_left_out_and_none_is_lost()
    {
        var probes = Some.Probes(35);
        var guide = GuideBuilder.Build(probes, TimeSpan.FromMinutes(30));
        Assert.That(
            Questions(guide).Concat(guide.LeftOut).SelectMany(question => question.Serves),
            Is.EquivalentTo(probes.Select(probe => probe.Id)));
    }

    [Test]
    public void Questions_of_probes_take_two_to_three_minutes_each()
    {
        var guide = GuideBuilder.Build(Some.Probes(35), TimeSpan.FromMinutes(60));
        var pool = guide.Sections.Where(section => section.Questions.Any(question => question.Serves.Count > 0)).ToList();
        Assert.That(pool.Sum(section => section.Minutes) / (double)pool.Sum(section => section.Questions.Count), Is.InRange(2.0, 3.5));
    }

    [Test]
    public void The_heaviest_probes_come_in_and_the_lightest_stay_out()
    {
        var guide = GuideBuilder.Build(Some.Probes(35), TimeSpan.FromMinutes(30));
        var asked = Questions(guide).SelectMany(question => question.Serves).Select(id => id.Number).ToList();
        Assert.That(asked, Is.SupersetOf(new[] { 1, 2, 3 }));
        Assert.That(guide.LeftOut.SelectMany(question => question.Serves).Last().Number, Is.EqualTo(35));
    }

    [Test]
    public void The_same_question_from_two_feedbacks_is_asked_once_for_both()
    {
        var guide = Build(30, Some.Probe("12.1"), Some.Probe("14.2", asked: "What kind of reports do  you need"), Some.Probe("14.3", Dimension.Scope));
        Assert.That(Questions(guide).Single(question => question.Dimension == Dimension.Kind).Serves, Is.EqualTo(new[] { new ProbeId(12, 1), new ProbeId(14, 2) }));
        Assert.That(guide.Heard.Select(statement => statement.Feedback), Is.EqualTo(new[] { 12L, 14L }));
    }

    [Test]
    public void What_is_answered_waived_or_nothing_for_a_customer_is_passed_over()
    {
        var guide = Build(
            30,
            Some.Probe("12.1", status: ProbeStatus.Answered),
            Some.Probe("12.2", Dimension.Gap, status: ProbeStatus.Waived),
            Some.Probe("12.3", Dimension.Evidence, asked: null),
            Some.Probe("12.4", Dimension.Scope, status: ProbeStatus.Asked));
        Assert.That(Questions(guide).SelectMany(question => question.Serves), Is.EqualTo(new[] { new ProbeId(12, 4) }));
    }

    [Test]
    public void A_probe_for_the_last_time_takes_the_place_of_the_general_story()
    {
        var guide = Build(15, Some.Probe("12.1", Dimension.LastOccurrence, asked: "When did you last miss a report, and what happened?", weight: 0.01));
        var story = guide.Sections.Single(section => section.Title.Contains("story", StringComparison.Ordinal));
        Assert.That(story.Questions.Select(question => question.Text), Is.EqualTo(new[] { "When did you last miss a report, and what happened?" }));
    }

    [Test]
    public void No_dimension_is_asked_twice_by_the_outline_and_by_a_probe()
    {
        var guide = Build(90, Some.Probe("12.1", Dimension.Impact, asked: "What does it cost you?"), Some.Probe("12.2", Dimension.Workaround, asked: "What do you do today?"));
        Assert.That(Questions(guide).Where(question => question.Dimension is not null).Select(question => question.Dimension), Is.Unique);
    }

    [Test]
    public void Questions_go_from_broad_to_specific()
    {
        var guide = Build(
            60,
            Some.Probe("12.1", Dimension.Quantity, asked: "How many?", weight: 1),
            Some.Probe("12.2", Dimension.Kind, asked: "What kind?", weight: 0.2),
            Some.Probe("12.3", Dimension.Purpose, asked: "What for?", weight: 0.1));
        Assert.That(
            Questions(guide).Where(question => question.Serves.Count > 0).Select(question => question.Dimension),
            Is.EqualTo(new[] { Dimension.Purpose, Dimension.Kind, Dimension.Quantity }));
    }

    [Test]
    public void The_customer_is_named_where_there_is_one_and_not_where_there_are_two()
    {
        Assert.That(Build(30, Some.Probe("12.1")).Customer, Is.EqualTo("Acme"));
        Assert.That(Build(30, Some.Probe("12.1"), Some.Probe("13.1", customer: "Globex")).Customer, Is.Null);
    }

    [Test]
    public void Without_probes_the_guide_still_opens_tells_a_story_and_closes()
    {
        var guide = Build(30);
        Assert.That(guide.Sections, Has.Count.EqualTo(8));
        Assert.That(Questions(guide).Count(), Is.GreaterThan(8));
    }
}
