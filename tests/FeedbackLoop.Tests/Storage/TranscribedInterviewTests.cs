using FeedbackLoop.Interviews.Transcripts;

namespace FeedbackLoop.Tests.Storage;

/// <summary>Tests on a store with an interview at Acme, and a talk that can be imported as its transcript.</summary>
public abstract class TranscribedInterviewTests : StoreTests
{
    protected const string Talk = """
        WEBVTT

        00:00:01.000 --> 00:00:04.000
        <v Priya>How do you do it today?

        00:00:05.250 --> 00:00:09.000
        <v Ortiz, Kim>By hand, it takes two days.

        00:00:10.000 --> 00:00:12.000
        <v Ortiz, Kim>By hand, every month.

        """;

    protected long Interview { get; private set; }

    [SetUp]
    public async Task Plan() => Interview = (await Store.PlanInterviewAsync(new NewInterview { Customer = "Acme", With = ["Kim Ortiz"], By = ["Priya"] })).Detail.Interview.Id;

    protected async Task<ImportedTranscript> Import(string talk, TranscriptImportOptions? options = null) =>
        (await Store.ImportTranscriptAsync(Interview, TranscriptReader.Read(talk, "talk.vtt"), "talk.vtt", options))!;
}
