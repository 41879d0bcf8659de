using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using FeedbackLoop.Interviews.Speakers;
using FeedbackLoop.Interviews.Transcripts;
using FeedbackLoop.Interviews.Transcripts.Versions;

namespace FeedbackLoop.Bench.Engine;

/// <summary>A conversation of three hours in 20,000 cues. Bounds: read in one second and 100 MB.</summary>
[MemoryDiagnoser]
public class LongTranscript
{
    private const int Cues = 20_000;

    private byte[] _file = [];
    private Transcript _transcript = null!;
    private string _corrected = "";
    private List<TextSpan> _highlights = [];

    [GlobalSetup]
    public void Write()
    {
        var file = new StringBuilder("WEBVTT\n\n");
        for (var cue = 0; cue < Cues; cue++)
        {
            var start = TimeSpan.FromSeconds(cue * 0.54);
            file.Append(CultureInfo.InvariantCulture, $"{cue + 1}\n{start:hh\\:mm\\:ss\\.fff} --> {start + TimeSpan.FromSeconds(0.5):hh\\:mm\\:ss\\.fff}\n");
            file.Append(CultureInfo.InvariantCulture, $"{(cue % 3 == 0 ? "Dana Reyes" : "Kim Ortiz")}: We export report {cue} every day at 10:30, and then we mail it to all of them.\n\n");
        }

        _file = Encoding.UTF8.GetBytes(file.ToString());
        _transcript = Read();
        _corrected = _transcript.Text.Replace("report 1", "the report 1", StringComparison.Ordinal);
        _highlights = [.. _transcript.Utterances.Where(utterance => utterance.Index % 100 == 0).Select(utterance => utterance.Span)];
    }

    [Benchmark]
    public Transcript Read() => TranscriptReader.Read(new MemoryStream(_file), "call.vtt");

    [Benchmark]
    public TalkTime Talk() => TalkTime.Of(_transcript);

    [Benchmark]
    public IReadOnlyList<CarriedSpan> CarryOver() => CarriedSpan.Carry(_transcript.Text, _corrected, _highlights);
}
