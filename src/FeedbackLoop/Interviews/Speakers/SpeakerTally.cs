using FeedbackLoop.Interviews.Transcripts;

namespace FeedbackLoop.Interviews.Speakers;

/// <summary>Counts what one person says, utterance by utterance.</summary>
internal sealed class SpeakerTally(string? speaker)
{
    private TimeSpan time;
    private int words;
    private int turns;
    private LongestTurn turn = new(0, 0, TimeSpan.Zero, 0);
    private LongestTurn longest = new(0, 0, TimeSpan.Zero, -1);

    /// <summary>One more utterance.</summary>
    public void Add(Utterance utterance, int said, TimeSpan took, bool isNewTurn)
    {
        turns += isNewTurn ? 1 : 0;
        words += said;
        time += took;
        turn = isNewTurn
            ? new LongestTurn(utterance.Index, utterance.Index, took, said)
            : turn with { Last = utterance.Index, Time = turn.Time + took, Words = turn.Words + said };
        if (turn.Time > longest.Time || (turn.Time == longest.Time && turn.Words > longest.Words))
            longest = turn;
    }

    /// <summary>What was counted.</summary>
    public SpeakerTalk Talk(bool isTimed) =>
        isTimed ? new SpeakerTalk(speaker, time, words, turns, longest) : new SpeakerTalk(speaker, null, words, turns, longest with { Time = null });
}
