using BenchmarkDotNet.Attributes;
using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;

namespace FeedbackLoop.Bench.Engine;

/// <summary>What one relayed sentence costs when warm. Bounds: 100 microseconds and 50 kB for reading and probing together.</summary>
[MemoryDiagnoser]
public class OneSentence
{
    private const string Statement = "My customer says they need more reports than our current product offers";

    private Reading _reading = Analyzer.Default.Analyze(Statement);

    [Benchmark]
    public Reading Analyze() => _reading = Analyzer.Default.Analyze(Statement);

    [Benchmark]
    public IReadOnlyList<Probe> Probe() => Prober.Default.Probe(_reading);

    [Benchmark]
    public IReadOnlyList<Probe> AnalyzeAndProbe() => Prober.Default.Probe(Analyzer.Default.Analyze(Statement));
}
