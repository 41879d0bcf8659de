using FeedbackLoop.Analysis;
using FeedbackLoop.Text;

namespace FeedbackLoop.Interviews.Passages;

/// <summary>The words of a probe: what its statement is about, and what its question asks.</summary>
internal sealed class Wanted
{
    private const int MostTopics = 2;

    private Wanted()
    {
    }

    /// <summary>The words of what the statement is about.</summary>
    public HashSet<int> Topic { get; } = [];

    /// <summary>Those of them that name it by themselves: "sign-on" of "single sign-on".</summary>
    public HashSet<int> Heads { get; } = [];

    /// <summary>The words of the question that are not of the topic, and of what somebody wants to do.</summary>
    public HashSet<int> Asked { get; } = [];

    /// <summary>The words and openings of each wording of the question.</summary>
    public List<int[]> Questions { get; } = [];

    public static Wanted Of(TrackedProbe probe, Reading reading, Vocabulary vocabulary)
    {
        var wanted = new Wanted();
        foreach (var topic in reading.Topics.Take(MostTopics))
        {
            var terms = Terms(topic.Text, vocabulary);
            wanted.Topic.UnionWith(terms);
            if (terms.Count > 0)
                wanted.Heads.Add(Terms(topic.Head, vocabulary) is [.., var head] ? head : terms[^1]);
        }

        foreach (var question in (string?[])[probe.Probe.Question, probe.Probe.AskedOfCustomer])
        {
            if (question is null)
                continue;
            var tokens = Tokenizer.Tokenize(question);
            var terms = Terms(tokens, vocabulary);
            wanted.Asked.UnionWith(terms);
            wanted.Questions.Add([.. terms.Concat(tokens.Select((_, at) => vocabulary.Opening(tokens, at)).Where(term => term >= 0)).Distinct()]);
        }

        foreach (var action in reading.Actions)
            wanted.Asked.UnionWith(Terms(action.Text, vocabulary));
        wanted.Asked.ExceptWith(wanted.Topic);
        return wanted;
    }

    /// <summary>The words of <paramref name="text"/> that are wanted, as they stand there, each once.</summary>
    public IReadOnlyList<string> WordsIn(string text, Vocabulary vocabulary) =>
    [
        .. Tokenizer.Tokenize(text)
            .Where(token => vocabulary.Of(token) is var term && (Topic.Contains(term) || Asked.Contains(term)))
            .DistinctBy(vocabulary.Of)
            .Select(token => token.Norm),
    ];

    private static List<int> Terms(string text, Vocabulary vocabulary) => Terms(Tokenizer.Tokenize(text), vocabulary);

    private static List<int> Terms(List<Token> tokens, Vocabulary vocabulary) => [.. tokens.Select(vocabulary.Of).Where(term => term >= 0).Distinct()];
}
