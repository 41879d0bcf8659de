using BenchmarkDotNet.Attributes;
using FeedbackLoop.Analysis;

namespace FeedbackLoop.Bench.Engine;

/// <summary>How the cost of reading grows with the length of the text: ten times the text, ten times the time.</summary>
public class LongText
{
    private const string Sentence = "They need a weekly summary of payroll hours for all employees, because month-end takes them two days. ";

    private string _text = "";

    [Params(10_000, 100_000, 1_000_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void Repeat() => _text = string.Concat(Enumerable.Repeat(Sentence, Characters / Sentence.Length));

    [Benchmark]
    public Reading Analyze() => Analyzer.Default.Analyze(_text);
}
