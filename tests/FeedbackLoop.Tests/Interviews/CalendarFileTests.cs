using System.Text;
using FeedbackLoop.Interviews;

namespace FeedbackLoop.Tests.Interviews;

public sealed class CalendarFileTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private static Interview Interview(string customer) => new(3, new Guid("01953f6c-0000-7000-8000-000000000001"), 45, "discovery", InterviewStatus.Planned)
    {
        Customer = new Customer(1, Guid.Empty, customer),
        StartsAt = new DateTimeOffset(2026, 3, 10, 14, 0, 0, TimeSpan.FromHours(1)),
        Participants = [new InterviewParticipant("Priya", ParticipantRole.Interviewer), new InterviewParticipant("Kim Ortiz", ParticipantRole.Participant)],
    };

    [Test]
    public void An_interview_is_an_appointment_in_utc() => Assert.That(CalendarFile.Write(Interview("Acme"), Now), Is.EqualTo("""
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//FeedbackLoop//loop//EN
        METHOD:PUBLISH
        BEGIN:VEVENT
        UID:01953f6c-0000-7000-8000-000000000001
        DTSTAMP:20260302T120000Z
        DTSTART:20260310T130000Z
        DTEND:20260310T134500Z
        SUMMARY:Conversation with Acme
        DESCRIPTION:With Kim Ortiz\nAsked by Priya
        STATUS:CONFIRMED
        END:VEVENT
        END:VCALENDAR

        """.ReplaceLineEndings("\r\n")));

    [Test]
    public void What_means_something_in_the_format_is_written_out() =>
        Assert.That(CalendarFile.Write(Interview("A;b,c\\d\u0007\nSUMMARY:x"), Now), Does.Contain("SUMMARY:Conversation with A\\;b\\,c\\\\d \\nSUMMARY:x\r\n"));

    [TestCase("a")]
    [TestCase("ä")]
    [TestCase("漢")]
    [TestCase("👩")]
    public void A_long_line_is_folded_at_75_octets_and_never_inside_a_character(string letter)
    {
        var name = string.Concat(Enumerable.Repeat(letter, 250));

        var file = CalendarFile.Write(Interview(name), Now);

        Assert.That(file.Split("\r\n").Max(Encoding.UTF8.GetByteCount), Is.InRange(70, 75));
        Assert.That(file.Replace("\r\n ", "", StringComparison.Ordinal), Does.Contain($"SUMMARY:Conversation with {name}\r\n"));
        Assert.That(file.Replace("\r\n", "", StringComparison.Ordinal), Does.Not.Contain("\n").And.Not.Contain("\r"));
    }

    [Test]
    public void One_that_does_not_take_place_is_cancelled_under_the_same_number()
    {
        var file = CalendarFile.Write(Interview("Acme") with { Status = InterviewStatus.Cancelled }, Now);

        Assert.That(file, Does.Contain("STATUS:CANCELLED\r\n").And.Contain("UID:01953f6c-0000-7000-8000-000000000001\r\n"));
    }

    [Test]
    public void An_interview_without_a_time_is_no_appointment() =>
        Assert.That(() => CalendarFile.Write(Interview("Acme") with { StartsAt = null }, Now), Throws.ArgumentException);
}
