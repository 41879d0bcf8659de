using FeedbackLoop.Analysis;
using FeedbackLoop.Text;

namespace FeedbackLoop.Interviews.Passages;

/// <summary>Finds what participants ask for that no statement says yet. Pure: the same conversation gives the same asks.</summary>
public static class ParticipantAsks
{
    private const int FewestWords = 4;

    /// <summary>What is asked for on the other side, sentence by sentence.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="known">What is kept already: an ask whose topic one of these has in all its words is left out.</param>
    /// <returns>In the order of the conversation; what is asked for twice is there once.</returns>
    public static IReadOnlyList<ParticipantAsk> In(Conversation conversation, IReadOnlyList<KnownStatement> known)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(known);
        var vocabulary = new Vocabulary();
        var said = known.Select(statement => (statement.Feedback, Terms: Terms(statement.Statement, vocabulary))).ToList();
        var asks = new List<ParticipantAsk>();
        foreach (var sentence in SentenceReader.Read(conversation, vocabulary))
        {
            if (sentence.Line.IsOurs || sentence.Words < FewestWords || sentence.Terms.Length == 0 || Ask(conversation, sentence) is not { } ask)
                continue;
            var topic = Terms(ask.Topics[0].Text, vocabulary);
            if (topic.Count == 0 || said.Exists(statement => topic.IsSubsetOf(statement.Terms)))
                continue;
            var head = Terms(ask.Topics[0].Head, vocabulary);
            asks.Add(ask with { Near = said.Find(statement => head.Count > 0 && head.IsSubsetOf(statement.Terms)).Feedback is > 0 and var near ? near : null });
            said.Add((0, topic));
        }

        return asks;
    }

    private static ParticipantAsk? Ask(Conversation conversation, Sentence sentence)
    {
        var text = SentenceReader.OneLine(sentence.Span.Of(conversation.Text));
        if (!AskingPhrases.StandIn(text))
            return null;
        var reading = Analyzer.Default.Analyze(text);
        return reading.Asks is not [{ Kind: not AskKind.None } ask, ..] || (ask.Topics.Count > 0 ? ask.Topics : reading.Topics) is not { Count: > 0 } topics ? null
            : new ParticipantAsk(sentence.Span, text, ask.Kind, topics) { Speaker = sentence.Line.Speaker, At = sentence.Line.At };
    }

    private static HashSet<int> Terms(string text, Vocabulary vocabulary) => [.. Tokenizer.Tokenize(text).Select(vocabulary.Of).Where(term => term >= 0)];
}
