using FeedbackLoop.Interviews.Transcripts;

namespace FeedbackLoop.Interviews.Speakers;

/// <summary>How much each person said in a conversation.</summary>
/// <param name="Speakers">One for each speaker, those who said most first; one without a name for words of nobody known.</param>
/// <param name="IsTimed">Whether the transcript has times; without them shares are counted in words.</param>
public sealed record TalkTime(IReadOnlyList<SpeakerTalk> Speakers, bool IsTimed)
{
    /// <summary>Counts time, words and turns. A turn lasts until somebody else speaks.</summary>
    /// <param name="transcript">The conversation.</param>
    /// <param name="people">Who each speaker is, so that one person with two names counts once; a speaker who is not in it counts by the transcript's name.</param>
    public static TalkTime Of(Transcript transcript, IReadOnlyDictionary<string, string>? people = null)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        var words = transcript.Utterances.Select(utterance => WordsIn(transcript.Text.AsSpan(utterance.Span.Start, utterance.Span.Length))).ToArray();
        var times = UtteranceTimes.Of(transcript.Utterances, words);
        var talks = new Dictionary<string, SpeakerTally>(StringComparer.Ordinal);
        SpeakerTally? last = null;
        foreach (var utterance in transcript.Utterances)
        {
            var name = utterance.Speaker is { } speaker && people is not null && people.TryGetValue(speaker, out var person) ? person : utterance.Speaker;
            if (!talks.TryGetValue(name ?? "", out var tally))
                talks[name ?? ""] = tally = new SpeakerTally(name);
            tally.Add(utterance, words[utterance.Index], times?[utterance.Index] ?? TimeSpan.Zero, isNewTurn: tally != last);
            last = tally;
        }

        var isTimed = times is not null;
        return new TalkTime(
            [.. talks.Values.Select(tally => tally.Talk(isTimed)).OrderByDescending(talk => talk.Time).ThenByDescending(talk => talk.Words).ThenBy(talk => talk.Speaker, StringComparer.Ordinal)],
            isTimed);
    }

    /// <summary>The part of the whole conversation that some of the speakers have, such as the interviewers: of its time, or of its words where there are no times.</summary>
    /// <param name="names">Their names as in <see cref="Speakers"/>.</param>
    /// <returns>From 0 to 1.</returns>
    public double ShareOf(params IEnumerable<string> names)
    {
        var counted = names.ToHashSet(StringComparer.Ordinal);
        var all = Speakers.Sum(Amount);
        return all == 0 ? 0 : Speakers.Where(talk => talk.Speaker is { } name && counted.Contains(name)).Sum(Amount) / all;
    }

    /// <summary>How many words a text has: what stands between blanks and holds a letter or digit.</summary>
    internal static int WordsIn(ReadOnlySpan<char> text)
    {
        int words = 0;
        var counted = false;
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                counted = false;
            }
            else if (!counted && char.IsLetterOrDigit(letter))
            {
                counted = true;
                words++;
            }
        }

        return words;
    }

    private double Amount(SpeakerTalk talk) => IsTimed ? talk.Time!.Value.Ticks : talk.Words;
}
