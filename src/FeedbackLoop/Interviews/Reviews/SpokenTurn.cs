using FeedbackLoop.Interviews.Transcripts;

namespace FeedbackLoop.Interviews.Reviews;

/// <summary>What one person says until somebody else speaks.</summary>
/// <param name="Person">Who; null where nobody knows.</param>
/// <param name="Role">What they do in the interview.</param>
/// <param name="Text">Their words on one line, each at its place in <paramref name="Span"/>.</param>
/// <param name="Span">Where the words stand in the text of the transcript.</param>
/// <param name="Utterances">What the turn is made of; at least one.</param>
internal sealed record SpokenTurn(string? Person, ParticipantRole Role, string Text, TextSpan Span, IReadOnlyList<Utterance> Utterances)
{
    /// <summary>The turns of the interview, in their order; empty without a transcript.</summary>
    public static List<SpokenTurn> Of(HeldInterview interview)
    {
        var turns = new List<SpokenTurn>();
        var utterances = new List<Utterance>();
        foreach (var utterance in interview.Transcript?.Utterances ?? [])
        {
            if (utterances.Count > 0 && NameOf(interview, utterances[0]) != NameOf(interview, utterance))
            {
                turns.Add(Turn(interview, utterances));
                utterances = [];
            }

            utterances.Add(utterance);
        }

        if (utterances.Count > 0)
            turns.Add(Turn(interview, utterances));
        return turns;
    }

    /// <summary>The place of the words that begin at <paramref name="index"/> of <see cref="Text"/>.</summary>
    public SpokenPlace PlaceOf(int index)
    {
        var utterance = Utterances[0];
        foreach (var next in Utterances)
        {
            if (next.Span.Start > Span.Start + index)
                break;
            utterance = next;
        }

        return new SpokenPlace(utterance.Line, utterance.Start);
    }

    private static SpokenTurn Turn(HeldInterview interview, List<Utterance> utterances)
    {
        var person = NameOf(interview, utterances[0]);
        var span = TextSpan.Between(utterances[0].Span.Start, utterances[^1].Span.End);
        return new SpokenTurn(person, interview.RoleOf(person), span.Of(interview.Transcript!.Text).Replace('\n', ' '), span, utterances);
    }

    private static string? NameOf(HeldInterview interview, Utterance utterance) =>
        utterance.Speaker is { } speaker ? interview.Speakers.GetValueOrDefault(speaker, speaker) : null;
}
