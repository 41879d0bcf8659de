using System.Runtime.InteropServices;
using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Interviews.Transcripts.Written;

/// <summary>Which of the names before colons are those of speakers, learned from the whole file.</summary>
internal sealed class SpeakerNames
{
    private const int MostWordsOfRepeatedName = 2;

    private static readonly Lazy<HashSet<string>> Headings = new(() => WordsOf("transcripts/headings.txt"));
    private static readonly Lazy<HashSet<string>> Roles = new(() => WordsOf("transcripts/roles.txt"));

    private static readonly string[] NeverFirst = ["the ", "a ", "an ", "so ", "and ", "but ", "my ", "our ", "this ", "that ", "one ", "two ", "it "];

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private int lines;
    private bool isOn;

    /// <summary>For files that name speakers in another way.</summary>
    public static SpeakerNames None { get; } = new();

    /// <summary>One more line or cue at the beginning of which a name could stand.</summary>
    public void CountLine() => lines++;

    /// <summary>One more name that may be a speaker's.</summary>
    public void Count(NameLabel? label)
    {
        if (label is { } named)
            Count(named.Name);
    }

    /// <summary>The same.</summary>
    public void Count(string name)
    {
        if (Headings.Value.Contains(name))
            return;
        CollectionsMarshal.GetValueRefOrAddDefault(counts, name, out _)++;
    }

    /// <summary>Decides whether the file names its speakers so at all: in every fifth line, or two of them more than once in longer texts.</summary>
    public void Weigh()
    {
        var sure = counts.Where(entry => IsSpeaker(entry.Key, entry.Value)).Select(entry => entry.Value).ToList();
        isOn = sure.Count > 0 && (sure.Sum() * 5 >= lines || (sure.Count(count => count > 1) > 1 && sure.Sum() * 40 >= lines));
    }

    /// <summary>How many lines begin with the name of a speaker.</summary>
    public int Labelled => isOn ? counts.Where(entry => IsSpeaker(entry.Key, entry.Value)).Sum(entry => entry.Value) : 0;

    /// <summary>Whether four of five lines begin with the name of a speaker, and somebody speaks again.</summary>
    public bool AreAlmostEverywhere => Labelled * 5 >= lines * 4 && counts.Values.Any(count => count > 1);

    /// <summary>Whether a speaker is called so.</summary>
    public bool Has(string name) => isOn && counts.TryGetValue(name, out var count) && IsSpeaker(name, count);

    /// <summary>Whether a name that stands beside a time is a speaker's.</summary>
    public bool HasBesideTime(string name) => counts.TryGetValue(name, out var count) && IsSpeaker(name, count);

    /// <summary>Whether words before a colon are no name, such as "Note".</summary>
    public static bool IsHeading(string words) => Headings.Value.Contains(words);

    private static HashSet<string> WordsOf(string file) => new(DataFile.Embedded(file).Lines().ToList(), StringComparer.OrdinalIgnoreCase);

    private static bool IsSpeaker(string name, int count) =>
        NameShape.IsSure(name) || Roles.Value.Contains(name) || (count > 1 && name.AsSpan().Count(' ') < MostWordsOfRepeatedName && !NeverFirst.Any(word => name.StartsWith(word, StringComparison.Ordinal)));
}
