using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using FeedbackLoop.Analysis;
using FeedbackLoop.Interviews.Passages;
using FeedbackLoop.Interviews.Transcripts;
using FeedbackLoop.Probes;

namespace FeedbackLoop.Bench.Engine;

/// <summary>What suggestions for thirty open probes cost over a three-hour transcript of 20,000 cues, the indexing of it included. Bound: one second.</summary>
[MemoryDiagnoser]
public class SuggestedPassages
{
    private const int Cues = 20_000, Probes = 30;

    private static readonly string[] Statements =
        ["My customer says they need more reports than our current product offers", "They want single sign-on before they renew", "The export to Excel is too slow"];

    private static readonly string[] Said =
    [
        "Ana: What kind of reports do you need?", "Kim: Overtime by cost centre, and a summary of", "Kim: open invoices for the auditors.", "Ana: How many would that be?", "Kim: About five, I'd say.",
        "Ana: When did you last miss one?", "Kim: Last Tuesday. I had to export everything", "Kim: and build it in Excel, which took two days.", "Ana: Mm-hm.", "Kim: And we need single sign-on before the audit in November.",
        "Ana: Who decides about that?", "Kim: Tom, our head of security. The weather is fine otherwise.",
    ];

    private Conversation _talk = new("", []);
    private List<TrackedProbe> _probes = [];

    [GlobalSetup]
    public void Record()
    {
        var file = new StringBuilder("WEBVTT\n\n");
        for (var cue = 0; cue < Cues; cue++)
            file.Append(CultureInfo.InvariantCulture, $"{TimeSpan.FromMilliseconds(cue * 540):hh\\:mm\\:ss\\.fff} --> {TimeSpan.FromMilliseconds(cue * 540 + 500):hh\\:mm\\:ss\\.fff}\n{Said[cue % Said.Length]} Item{cue * 7919 % 3001} again.\n\n");
        _talk = Conversation.Of(TranscriptReader.Read(file.ToString(), "talk.vtt"), ["Ana"]);
        _probes =
        [
            .. Statements.SelectMany((statement, at) => Prober.Default.Probe(Analyzer.Default.Analyze(statement)).Take(Probes / Statements.Length)
                .Select((probe, number) => new TrackedProbe(new ProbeId(at + 1, number + 1), Guid.Empty, probe, ProbeStatus.Open) { Statement = statement })),
        ];
    }

    [Benchmark]
    public int Suggest()
    {
        var finder = PassageFinder.In(_talk);
        return _probes.Sum(probe => finder.Find(probe).Count);
    }
}
