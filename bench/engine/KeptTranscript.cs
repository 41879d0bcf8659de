using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using FeedbackLoop.Interviews.Transcripts;

namespace FeedbackLoop.Bench.Engine;

/// <summary>A conversation of three hours in 20,000 cues, read and kept in a database. Bounds: two seconds of processor time and 200 MB.</summary>
[MemoryDiagnoser]
public class KeptTranscript
{
    private byte[] _file = [];
    private string _folder = "";

    [GlobalSetup]
    public void Write()
    {
        var file = new StringBuilder("WEBVTT\n\n");
        for (var cue = 0; cue < 20_000; cue++)
        {
            var start = TimeSpan.FromSeconds(cue * 0.54);
            file.Append(CultureInfo.InvariantCulture, $"{start:hh\\:mm\\:ss\\.fff} --> {start + TimeSpan.FromSeconds(0.5):hh\\:mm\\:ss\\.fff}\n");
            file.Append(CultureInfo.InvariantCulture, $"{(cue % 3 == 0 ? "Priya" : "Kim Ortiz")}: We export report {cue} every day at 10:30, and then we mail it to all of them.\n\n");
        }

        _file = Encoding.UTF8.GetBytes(file.ToString());
        _folder = Directory.CreateTempSubdirectory("feedbackloop-bench-").FullName;
    }

    [GlobalCleanup]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    [Benchmark]
    public async Task<ImportedTranscript?> Import()
    {
        await using var store = await FeedbackStore.OpenAsync(Path.Combine(_folder, $"{Guid.NewGuid():n}.db"));
        var interview = await store.PlanInterviewAsync(new NewInterview { Customer = "Acme", With = ["Kim Ortiz"], By = ["Priya"] });
        return await store.ImportTranscriptAsync(interview.Detail.Interview.Id, TranscriptReader.Read(new MemoryStream(_file), "call.vtt"), "call.vtt");
    }
}
