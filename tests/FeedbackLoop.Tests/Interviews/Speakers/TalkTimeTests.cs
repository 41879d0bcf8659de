using FeedbackLoop.Interviews.Speakers;
using FeedbackLoop.Interviews.Transcripts;

namespace FeedbackLoop.Tests.Interviews.Speakers;

public sealed class TalkTimeTests
{
    [Test]
    public void Time_words_turns_and_the_longest_turn_are_counted_for_each_speaker()
    {
        var talk = TalkTime.Of(TranscriptReader.Read(
            """
            WEBVTT

            00:00.000 --> 00:04.000
            Dana: What happened last month?

            00:05.000 --> 00:15.000
            Kim: We export every day.

            00:15.000 --> 00:25.000
            Kim: It takes two hours - really.

            00:26.000 --> 00:28.000
            Dana: Who reads it?

            00:30.000 --> 00:34.000
            Kim: Everyone.
            """, "call.vtt"));

        Assert.That(talk.IsTimed, Is.True);
        Assert.That(talk.Speakers, Is.EqualTo(new[]
        {
            new SpeakerTalk("Kim", TimeSpan.FromSeconds(24), 10, 2, new LongestTurn(1, 2, TimeSpan.FromSeconds(20), 9)),
            new SpeakerTalk("Dana", TimeSpan.FromSeconds(6), 7, 2, new LongestTurn(0, 0, TimeSpan.FromSeconds(4), 4)),
        }));
        Assert.That(talk.ShareOf("Dana"), Is.EqualTo(0.2));
        Assert.That(talk.Speakers[0].MeanTime, Is.EqualTo(TimeSpan.FromSeconds(12)));
        Assert.That(talk.Speakers[0].MeanWords, Is.EqualTo(5));
    }

    [Test]
    public void Without_ends_a_turn_lasts_to_the_next_start_and_the_last_one_counts_at_the_pace_of_the_others()
    {
        var talk = TalkTime.Of(TranscriptReader.Read("Dana  0:00\none two\n\nKim  0:04\none two three\n\nDana  0:10\none\n", "call.txt"));
        Assert.That(talk.Speakers.Select(speaker => (speaker.Speaker, speaker.Time!.Value.TotalSeconds)), Is.EqualTo(new[] { ("Dana", 6.0), ("Kim", 6.0) }));
    }

    [Test]
    public void Speakers_of_one_cue_share_its_time_by_their_words()
    {
        var talk = TalkTime.Of(TranscriptReader.Read("1\n00:00:00,000 --> 00:00:04,000\nDana: one two three\nKim: one\n", "call.srt"));
        Assert.That(talk.Speakers.Select(speaker => (speaker.Speaker, speaker.Time!.Value.TotalSeconds)), Is.EqualTo(new[] { ("Dana", 3.0), ("Kim", 1.0) }));
    }

    [Test]
    public void Without_times_the_share_is_one_of_words()
    {
        var talk = TalkTime.Of(TranscriptReader.Read("Dana: one\nKim: one two three\n", "call.txt"));
        Assert.That(talk.IsTimed, Is.False);
        Assert.That(talk.Speakers[0], Is.EqualTo(new SpeakerTalk("Kim", null, 3, 1, new LongestTurn(1, 1, null, 3))));
        Assert.That(talk.ShareOf("Dana"), Is.EqualTo(0.25));
        Assert.That(talk.Speakers[0].MeanTime, Is.Null);
    }

    [Test]
    public void A_person_with_two_names_counts_once()
    {
        var people = new Dictionary<string, string>(StringComparer.Ordinal) { ["Dana R"] = "Dana Reyes", ["Dana"] = "Dana Reyes" };
        var talk = TalkTime.Of(TranscriptReader.Read("Dana: one\nDana R: two\nKim: three\n", "call.txt"), people);
        Assert.That(talk.Speakers.Select(speaker => (speaker.Speaker, speaker.Turns)), Is.EqualTo(new[] { ("Dana Reyes", 1), ("Kim", 1) }));
    }

    [Test]
    public void A_cue_that_ends_before_it_begins_takes_no_time()
    {
        var talk = TalkTime.Of(TranscriptReader.Read("0:00:09.000,0:00:08.000\nDana: one two\n\n0:00:10.000,0:00:12.000\nKim: one\n", "call.sbv"));
        Assert.That(talk.Speakers.Select(speaker => (speaker.Speaker, speaker.Time!.Value.TotalSeconds)), Is.EqualTo(new[] { ("Kim", 2.0), ("Dana", 0.0) }));
    }
}
