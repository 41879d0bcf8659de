using FeedbackLoop.Analysis;
using FeedbackLoop.Text;

namespace FeedbackLoop.Interviews.Reviews;

/// <summary>Finds vague answers, and whether anybody asked on.</summary>
internal static class FollowUps
{
    /// <summary>Up to how many words an answer is all doubt where it hedges; in a longer one the word fills a pause.</summary>
    private const int HedgedAnswer = 25;

    /// <summary>How many letters a word has that is worth giving back: "of" and "a" say nothing.</summary>
    private const int ShortestEcho = 3;

    /// <summary>The vague answers that were left standing, one for each answer at most, and how many answers there are.</summary>
    public static (List<MissedFollowUp> Missed, int Answers) Of(Questioning questioning)
    {
        var missed = new List<MissedFollowUp>();
        var asked = questioning.Asked.Select(question => question.Turn).Distinct().ToList();
        for (var at = 0; at + 1 < asked.Count; at++)
        {
            var between = questioning.Turns[(asked[at] + 1)..(asked[at + 1] + 1)];
            var ours = string.Join(' ', between.Where(turn => turn.Role == ParticipantRole.Interviewer).Select(turn => turn.Text));
            if (between.Where(turn => turn.Role == ParticipantRole.Participant).SelectMany(Vague).FirstOrDefault(vague => !IsAskedOn(vague, ours)) is { } left)
                missed.Add(left);
        }

        return (missed, Math.Max(0, asked.Count - 1));
    }

    private static IEnumerable<MissedFollowUp> Vague(SpokenTurn turn)
    {
        var reading = Analyzer.Default.Analyze(turn.Text);
        var text = ParsedText.Parse(turn.Text);
        foreach (var rule in TalkPatterns.VagueAnswers)
        {
            if (rule.Kind == SignalKind.Hedge && turn.Text.Split(' ').Length > HedgedAnswer)
                continue;
            var overlooked = TalkPatterns.Overlooked(turn.Text, rule.Kind).ToList();
            foreach (var signal in reading.Signals.Where(signal => signal.Kind == rule.Kind && !overlooked.Exists(signal.Span.Overlaps)))
            {
                var sentence = Sentence(text, signal.Span);
                if (IsMadeClear(reading, sentence))
                    continue;
                yield return new MissedFollowUp(signal.Kind, signal.Text, sentence.Of(turn.Text), signal.Span with { Start = turn.Span.Start + signal.Span.Start }, turn.PlaceOf(signal.Span.Start))
                {
                    By = turn.Person,
                    Message = rule.Message.Replace("{words}", signal.Text, StringComparison.Ordinal),
                    Ask = rule.Ask,
                };
            }
        }
    }

    // "A lot of them, about forty": the sentence itself says it.
    private static bool IsMadeClear(Reading reading, TextSpan sentence) =>
        reading.Facts.Any(fact => fact is { Value: not null, IsPartial: false } && sentence.Contains(fact.Span));

    private static bool IsAskedOn(MissedFollowUp vague, string ours)
    {
        if (TalkPatterns.AsksOn(ours, vague.Kind))
            return true;
        var asked = Words(ours);
        return ours.Contains('?', StringComparison.Ordinal) && Words(vague.Words).Any(asked.Contains);
    }

    private static HashSet<string> Words(string text) =>
        [.. ParsedText.Parse(text).Tokens.Where(token => token.Kind == TokenKind.Word && token.Length >= ShortestEcho).Select(token => token.Norm)];

    private static TextSpan Sentence(ParsedText text, TextSpan words)
    {
        var at = 0;
        while (at + 1 < text.Tokens.Count && text.Tokens[at].End <= words.Start)
            at++;
        return text.Span(text.SentenceStart(at), text.SentenceEnd(at));
    }
}
