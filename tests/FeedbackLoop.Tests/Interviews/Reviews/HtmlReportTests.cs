using FeedbackLoop.Guides;
using FeedbackLoop.Interviews.Reviews;
using FeedbackLoop.Interviews.Transcripts;

namespace FeedbackLoop.Tests.Interviews.Reviews;

/// <summary>The page that is passed on: whom it names, and that nothing in it acts.</summary>
[TestFixture]
internal sealed class HtmlReportTests
{
    private const string Hostile = "<img src=x onerror=alert(1)></style><script>alert(2)</script>\u001b[31m\u202E";

    [Test]
    public void Nobody_is_named_who_did_not_agree_to_it_not_even_by_others()
    {
        var page = Report(Sample.Participant).ToHtml();
        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Not.Contain("Kim").And.Not.Contain("Ortiz"));
            Assert.That(page, Does.Contain("someone at Acme").And.Contain("Lee Park"));
        });
    }

    [Test]
    public void Several_who_are_not_named_are_counted()
    {
        var report = Report(Sample.Participant);
        var two = report with { Interview = report.Interview with { Participants = [.. report.Interview.Participants, new InterviewParticipant("Ravi Iyer", ParticipantRole.Participant)] } };
        Assert.That(two.ToHtml(), Does.Contain("with someone at Acme (2 people), asked by Lee Park"));
    }

    [Test]
    public void Who_agreed_is_named() =>
        Assert.That(Report(Sample.Participant with { Consent = new InterviewConsent(Quoting: Consent.Given) }).ToHtml(), Does.Contain("Kim Ortiz").And.Not.Contain("someone at Acme"));

    [Test]
    public void A_speaker_whom_nobody_knows_is_not_named()
    {
        var report = Report(Sample.Participant);
        var held = report.Held with { Transcript = TranscriptReader.Read("Lee Park: How do you do it?\nRavi Iyer: There are several ways.\nLee Park: Who pays, Ravi?", "talk.txt") };
        Assert.That((report with { Held = held, Review = InterviewReview.Of(held) }).ToHtml(), Does.Not.Contain("Ravi").And.Contain("several ways"));
    }

    [Test]
    public void Notes_answers_quotes_promises_and_findings_stand_on_the_page()
    {
        var page = Report(Sample.Participant).ToHtml();
        foreach (var words in (string[])["Finance, in Lyon.", "the summary by Friday", "It took until noon", "double-barrelled", "at 2:34", "54 %", "Not asked · #12.2 open"])
            Assert.That(page, Does.Contain(words));
    }

    [Test]
    public void Hostile_words_show_as_words_whichever_field_they_are_in()
    {
        var kim = new InterviewParticipant("Kim" + Hostile, ParticipantRole.Participant) { Consent = new InterviewConsent(Quoting: Consent.Given) };
        var lee = new InterviewParticipant("Lee" + Hostile, ParticipantRole.Interviewer);
        var guide = new Guide(Hostile, 30, [new GuideSection(Hostile, 30) { Say = [Hostile], Questions = [new(Hostile) { Serves = [new ProbeId(12, 1)], Why = Hostile }] }]) { Heard = [new GuideStatement(12, Hostile)] };
        var text = $"Do you like {Hostile}?\nThere are several reports {Hostile}.\nWho pays {Hostile}?";
        var lines = text.Split('\n');
        var utterances = new List<Utterance>();
        foreach (var (at, line) in lines.Index())
            utterances.Add(new Utterance(at, at == 1 ? kim.Name : lee.Name, null, null, new TextSpan(text.IndexOf(line, StringComparison.Ordinal), line.Length), at + 1));
        var held = new HeldInterview(guide, [lee, kim])
        {
            Transcript = new Transcript(TranscriptFormat.NamedText, text, utterances, []),
            Notes = [.. Names.All<NoteKind>().Select(kind => new InterviewNote(1, Guid.Empty, 3, Names.Parse<NoteKind>(kind)!.Value, Hostile) { Speaker = Hostile, Stop = 1 })],
            Probes = [Sample.Probe(12, 1, ProbeStatus.Answered, Hostile) with { Answer = new Fact(Dimension.Impact, Hostile, new Provenance(Knower.Customer, Hostile)) }],
        };
        var page = new InterviewReport(Interview(lee, kim) with { Customer = new Customer(1, Guid.Empty, Hostile) }, held, InterviewReview.Of(held))
        {
            Highlights = [new Highlight(1, Guid.Empty, 3, 1, new TextSpan(0, 2), Hostile) { Speaker = Hostile, Note = Hostile }],
        }.ToHtml();
        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Not.Contain("<img").And.Not.Contain("<script").And.Not.Contain("\u001b").And.Not.Contain("\u202E"));
            Assert.That(page.Split("</style>"), Has.Length.EqualTo(2));
            Assert.That(page, Does.Contain("Vague answers that were left standing").And.Contain("What we asked"));
        });
    }

    private static InterviewReport Report(InterviewParticipant participant)
    {
        var held = Sample.Export with
        {
            Participants = [Sample.Interviewer, participant],
            Notes =
            [
                new InterviewNote(1, Guid.Empty, 3, NoteKind.Answer, "Finance, in Lyon.") { Stop = 2, Speaker = "Kim Ortiz" },
                new InterviewNote(2, Guid.Empty, 3, NoteKind.Commitment, "We send Kim the summary by Friday.") { Speaker = "Lee Park" },
            ],
        };
        return new InterviewReport(Interview(Sample.Interviewer, participant), held, InterviewReview.Of(held))
        {
            Highlights = [new Highlight(1, Guid.Empty, 3, 1, new TextSpan(0, 2), "It took until noon, Kim says.") { Speaker = "Kim Ortiz" }],
        };
    }

    private static Interview Interview(params IReadOnlyList<InterviewParticipant> participants) =>
        new(3, Guid.Empty, 30, "discovery", InterviewStatus.Held) { Customer = new Customer(1, Guid.Empty, "Acme"), Participants = participants };
}
