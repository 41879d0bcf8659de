using FeedbackLoop.Guides;
using FeedbackLoop.Interviews.Reviews;
using FeedbackLoop.Interviews.Transcripts;
using FeedbackLoop.Tests.Conventions;

namespace FeedbackLoop.Tests.Interviews.Reviews;

/// <summary>An interview in which known mistakes are made.</summary>
internal static class Sample
{
    public static readonly InterviewParticipant Interviewer = new("Lee Park", ParticipantRole.Interviewer);
    public static readonly InterviewParticipant Participant = new("Kim Ortiz", ParticipantRole.Participant);

    public static HeldInterview Export => new(Guide, [Interviewer, Participant])
    {
        Transcript = Read("export.vtt"),
        Probes = [Probe(12, 1, ProbeStatus.Answered), Probe(12, 2, ProbeStatus.Open), Probe(12, 3, ProbeStatus.Waived)],
    };

    public static Guide Guide => new("Discovery interview", 30,
    [
        new GuideSection("Opening and consent", 3) { Say = ["Thank you."], Questions = [new("May I take notes and share them inside our team?")] },
        new GuideSection("Warm-up", 3) { Questions = [new("What is your work about, in your own words?"), new("Where did our product come in on your last working day?")] },
        new GuideSection("One recent story", 10)
        {
            Questions = [new("When did the scheduled export last fail, and what happened?") { Dimension = Dimension.LastOccurrence, Serves = [new ProbeId(12, 1)], Why = "It shows a case." }],
        },
        new GuideSection("Cost", 10)
        {
            Questions =
            [
                new("What did the failed export cost you, in hours or in money?") { Dimension = Dimension.Impact, Serves = [new ProbeId(12, 2)] },
                new("Who decides on the budget for it?") { Dimension = Dimension.DecisionRole, Serves = [new ProbeId(12, 3)] },
            ],
        },
        new GuideSection("Closing", 4) { Questions = [new("Who else should we talk to about this?"), new("What should I have asked that I did not?")] },
    ]) { Customer = "Acme" };

    /// <summary>A conversation of Lee Park, who asks, and Kim Ortiz, line by line.</summary>
    public static InterviewReview Review(params IEnumerable<string> lines) =>
        InterviewReview.Of(new HeldInterview(Guide, [Interviewer, Participant]) { Transcript = TranscriptReader.Read(string.Join('\n', lines), "talk.txt") });

    public static TrackedProbe Probe(long feedback, int number, ProbeStatus status, string question = "What did it cost?") =>
        new(new ProbeId(feedback, number), Guid.Empty, new Probe(Dimension.Impact, question, "why", Audience.Customer, Route.Customer, Lens.UserValue), status) { Statement = "The export is slow." };

    private static Transcript Read(string file) =>
        TranscriptReader.Read(File.ReadAllText(Path.Combine(Repository.Root, "tests", "FeedbackLoop.Tests", "Interviews", "Reviews", file)), file);
}
