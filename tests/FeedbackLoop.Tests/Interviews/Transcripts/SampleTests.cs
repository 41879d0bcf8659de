using FeedbackLoop.Interviews.Transcripts;
using FeedbackLoop.Tests.Conventions;

namespace FeedbackLoop.Tests.Interviews.Transcripts;

/// <summary>Transcripts as many tools write them, each beside what is read from it (<c>.read</c>).</summary>
public sealed class SampleTests
{
    private const string Accept = "ACCEPT_TRANSCRIPTS";

    private static readonly string Folder = Repository.PathOf("tests", "FeedbackLoop.Tests", "Interviews", "Transcripts", "Samples");

    private static IEnumerable<string> Samples =>
        Directory.EnumerateFiles(Folder).Where(file => !file.EndsWith(".read", StringComparison.Ordinal)).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Samples))]
    public void A_sample_is_read_as_written_beside_it(string sample)
    {
        var read = Show.Everything(Read(sample));
        var expected = Path.Combine(Folder, sample + ".read");
        if (Environment.GetEnvironmentVariable(Accept) == "1")
            File.WriteAllText(expected, read);
        Assert.That(read, Is.EqualTo(File.ReadAllText(expected)), $"If this is meant: {Accept}=1 dotnet test tests/FeedbackLoop.Tests --filter SampleTests");
    }

    [TestCaseSource(nameof(Samples))]
    public void Every_line_of_a_sample_is_words_or_remark_or_fault_or_structure(string sample)
    {
        var transcript = Read(sample);
        var seen = transcript.Text + string.Join(' ', transcript.Speakers) + string.Join(' ', transcript.Remarks.Select(remark => remark.Text))
            + string.Join(' ', transcript.Faults.Select(fault => fault.Excerpt)) + "From v b c i an8 laughs loud amp gt lt align start position X1 X2 first intro WEBVTT NOTE hms AM at br minutes minute seconds";
        var words = File.ReadAllText(Path.Combine(Folder, sample)).Split([.. " \u00a0\t\r\n<>&;:/.,()[]*\\{}|-@=\"#%："], StringSplitOptions.RemoveEmptyEntries);
        Assert.That(words.Where(word => !word.Any(char.IsAsciiDigit) && !seen.Contains(word, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void The_same_conversation_has_the_same_words_with_and_without_names()
    {
        var (named, unnamed) = (Read("zoom.vtt"), Read("zoom-without-names.vtt"));
        Assert.That(named.Text, Is.EqualTo(unnamed.Text));
        Assert.That(named.Utterances.Select(utterance => utterance.Start), Is.EqualTo(unnamed.Utterances.Select(utterance => utterance.Start)));
        Assert.That(unnamed.Speakers, Is.Empty);
    }

    private static Transcript Read(string sample)
    {
        using var file = File.OpenRead(Path.Combine(Folder, sample));
        return TranscriptReader.Read(file, sample);
    }
}
