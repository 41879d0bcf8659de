using FeedbackLoop.Analysis;
using FeedbackLoop.Interviews.Passages;
using FeedbackLoop.Interviews.Transcripts;
using FeedbackLoop.Probes;

namespace FeedbackLoop.Tests.Interviews.Passages;

/// <summary>Short talks between Ana, who asks, and Kim, who answers.</summary>
internal static class Talk
{
    public static Conversation Of(params string[] lines) => Conversation.Of(TranscriptReader.Read(string.Join('\n', lines), "talk.txt"), ["Ana"]);

    /// <summary>The probe for a dimension that a statement is probed for.</summary>
    public static TrackedProbe Probe(string statement, Dimension dimension) =>
        new(new ProbeId(1, 1), Guid.Empty, Prober.Default.Probe(Analyzer.Default.Analyze(statement)).First(probe => probe.Dimension == dimension), ProbeStatus.Open) { Statement = statement };
}
