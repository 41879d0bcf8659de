namespace FeedbackLoop.Tests.Storage;

public sealed class InterviewTests : PlannedInterviewTests
{
    [Test]
    public async Task An_interview_is_kept_with_its_guide_and_those_who_take_part()
    {
        await Store.LogAsync(new NewFeedback("They need more reports") { Customer = "Acme" });

        var id = (await Planned()).Detail.Interview.Id;
        await Reopen();
        var there = (await Store.ShowInterviewAsync(id))!;

        Assert.That(there.Interview.Customer!.Name, Is.EqualTo("Acme"));
        Assert.That((there.Interview.StartsAt, there.Interview.Minutes, there.Interview.Style, there.Interview.Status, there.Interview.Incentive),
            Is.EqualTo((Tuesday, 30, "discovery", InterviewStatus.Planned, "a voucher of 50 euros")));
        Assert.That(there.Interview.Participants.Select(participant => (participant.Name, participant.Role)),
            Is.EqualTo(new[] { ("Priya", ParticipantRole.Interviewer), ("Kim Ortiz", ParticipantRole.Participant) }));
        Assert.That(there.Guide.Sections.Sum(section => section.Minutes), Is.EqualTo(30));
        Assert.That(there.Guide.Heard.Select(heard => heard.Statement), Is.EqualTo(new[] { "They need more reports" }));
        Assert.That(there.Guide.Sections.SelectMany(section => section.Questions).SelectMany(question => question.Serves), Is.Not.Empty);
    }

    [Test]
    public async Task Names_that_are_new_are_added_and_told_and_close_ones_too()
    {
        await Store.Contacts.AddAsync(new NewContact("Kim Ortis") { Customer = "Acme" });

        var planned = await Planned();

        Assert.That(planned.Created.Select(created => (created.Kind, created.Name)), Is.EqualTo(new[] { (NamedKind.Contact, "Kim Ortiz"), (NamedKind.Colleague, "Priya") }));
        Assert.That(planned.CloseMatches.Select(match => match.Name), Is.EqualTo(new[] { "Kim Ortis" }));
    }

    [Test]
    public async Task The_customer_of_a_contact_is_the_customer_of_the_interview()
    {
        await Store.Contacts.AddAsync(new NewContact("Kim Ortiz") { Customer = "Acme" });

        var planned = await Store.PlanInterviewAsync(new NewInterview { With = ["kim ortiz"] });

        Assert.That(planned.Detail.Interview.Customer!.Name, Is.EqualTo("Acme"));
    }

    [Test]
    public async Task Consent_is_kept_for_each_participant_and_nothing_was_asked_at_first()
    {
        var id = (await Planned()).Detail.Interview.Id;

        var asked = await Store.SetConsentAsync(id, "KIM ortiz", consent => consent with { Notes = Consent.Given, Recording = Consent.Refused });

        Assert.That(asked!.Consent, Is.EqualTo(new InterviewConsent(Consent.Given, Consent.Refused)));
        Assert.That((await Store.ShowInterviewAsync(id))!.Interview.Participants.Select(participant => participant.Consent),
            Is.EqualTo(new[] { InterviewConsent.NotAsked, asked.Consent }));
        Assert.That(await Store.SetConsentAsync(id, "Nobody", consent => consent), Is.Null);
    }

    [Test]
    public async Task Only_who_agreed_to_be_quoted_is_quoted_by_name()
    {
        await Store.Contacts.AddAsync(new NewContact("Kim Ortiz") { Customer = "Acme", Roles = [ContactRole.User] });
        var interview = (await Planned()).Detail.Interview;
        var kim = interview.Participants[1];

        Assert.That(kim.Credit("Acme"), Is.EqualTo("a user at Acme"));
        Assert.That(kim.Credit(null), Is.EqualTo("a user at a customer"));
        Assert.That((kim with { Contact = null }).Credit("Acme"), Is.EqualTo("someone at Acme"));
        Assert.That((kim with { Consent = new InterviewConsent(Quoting: Consent.Refused) }).Credit("Acme"), Is.EqualTo("a user at Acme"));
        Assert.That((kim with { Consent = new InterviewConsent(Quoting: Consent.Given) }).Credit("Acme"), Is.EqualTo("Kim Ortiz"));
        Assert.That(interview.Participants[0].Credit("Acme"), Is.EqualTo("Priya"));
    }

    [Test]
    public async Task Interviews_are_listed_the_latest_first_by_customer_person_and_status()
    {
        var first = (await Planned()).Detail.Interview.Id;
        var second = (await Store.PlanInterviewAsync(new NewInterview { Customer = "Beta" })).Detail.Interview.Id;
        await Store.EditInterviewAsync(second, interview => interview with { Status = InterviewStatus.Held });

        Assert.That(await Ids(new InterviewFilter()), Is.EqualTo(new[] { second, first }));
        Assert.That(await Ids(new InterviewFilter { Customer = "ACME" }), Is.EqualTo(new[] { first }));
        Assert.That(await Ids(new InterviewFilter { With = "priya" }), Is.EqualTo(new[] { first }));
        Assert.That(await Ids(new InterviewFilter { Status = InterviewStatus.Held }), Is.EqualTo(new[] { second }));
        Assert.That(await Ids(new InterviewFilter { Before = second }), Is.EqualTo(new[] { first }));

        async Task<IEnumerable<long>> Ids(InterviewFilter filter) => (await Store.ListInterviewsAsync(filter)).Select(summary => summary.Interview.Id);
    }

    [Test]
    public async Task Who_takes_part_may_change()
    {
        var id = (await Planned()).Detail.Interview.Id;

        var edited = await Store.EditInterviewAsync(id, interview => interview with
        {
            Participants = [interview.Participants[0], new InterviewParticipant("Lee Wong", ParticipantRole.Participant), new InterviewParticipant("Sam", ParticipantRole.Observer)],
        });

        Assert.That(edited!.Detail.Interview.Participants.Select(participant => (participant.Name, participant.Contact?.Name, participant.Colleague?.Name)),
            Is.EqualTo(new[] { ("Priya", null, "Priya"), ("Lee Wong", "Lee Wong", null), ("Sam", (string?)null, "Sam") }));
        Assert.That(edited.Created.Select(created => created.Name), Is.EqualTo(new[] { "Lee Wong", "Sam" }));
    }

    [Test]
    public async Task An_edit_is_done_whole_or_not_at_all()
    {
        var id = (await Planned()).Detail.Interview.Id;

        await Refused<FeedbackLoop.Storage.TextRefusedException>(() => Store.EditInterviewAsync(id, interview => interview with
        {
            Status = InterviewStatus.Cancelled,
            Participants = [new InterviewParticipant("Lee Wong", ParticipantRole.Participant), new InterviewParticipant(" ", ParticipantRole.Participant)],
        }));

        var there = (await Store.ShowInterviewAsync(id))!.Interview;
        Assert.That(there.Status, Is.EqualTo(InterviewStatus.Planned));
        Assert.That(there.Participants.Select(participant => participant.Name), Is.EqualTo(new[] { "Priya", "Kim Ortiz" }));
    }

    [Test]
    public async Task What_is_not_there_is_null()
    {
        Assert.That(await Store.ShowInterviewAsync(9), Is.Null);
        Assert.That(await Store.AddInterviewNoteAsync(9, new NewInterviewNote("x")), Is.Null);
        Assert.That(await Store.AddInterviewNotesAsync(9, []), Is.Null);
        Assert.That(await Store.EditInterviewAsync(9, interview => interview), Is.Null);
        Assert.That(await Store.TagInterviewNoteAsync(9, NoteKind.Quote), Is.Null);
    }

    [TestCase(14)]
    [TestCase(91)]
    public void An_interview_takes_15_to_90_minutes(int minutes) =>
        Assert.That(() => Store.PlanInterviewAsync(new NewInterview { Minutes = minutes }), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [TestCase(0)]
    [TestCase(-3)]
    public async Task The_stops_of_a_guide_begin_with_1(int stop)
    {
        var id = (await Planned()).Detail.Interview.Id;

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Store.EditInterviewAsync(id, interview => interview with { Stop = stop, Incentive = "none" }));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.AddInterviewNoteAsync(id, new NewInterviewNote("by hand") { Stop = stop }));

        var there = (await Store.ShowInterviewAsync(id))!;
        Assert.That((there.Interview.Stop, there.Interview.Incentive, there.Notes.Count), Is.EqualTo((1, "a voucher of 50 euros", 0)));
    }
}
