using FeedbackLoop.Analysis;
using FeedbackLoop.Probes.Answers;

namespace FeedbackLoop.Interviews.Passages;

/// <summary>
/// Finds what in a conversation seems to answer a probe: what follows a question that asks the same, states a fact of the sort that is asked for, or shares its
/// words. Only what is said on the other side is an answer. The conversation is indexed once. Pure: the same conversation and probe give the same passages.
/// </summary>
public sealed class PassageFinder
{
    /// <summary>The least score of a passage: 0.42. What has less is not suggested, so that for many probes nothing is.</summary>
    public const double Threshold = 0.42;

    private const int MostCandidates = 80;
    private const int AnswerLength = 4, LongAnswer = 8;

    // A like question about something else was not asked for this probe.
    private const double OffTopic = 0.5;

    // How alike a question is that asks for the dimension of the probe in other words.
    private const double OfDimension = 0.6;

    private readonly Conversation conversation;
    private readonly Vocabulary vocabulary = new();
    private readonly List<Sentence> sentences;
    private readonly Prompts prompts;
    private readonly AskedDimensions askedDimensions;
    private readonly TermIndex words;
    private readonly TermIndex questions;
    private readonly Dictionary<int, IReadOnlyList<StatedFact>> facts = [];
    private readonly Dictionary<string, Reading> statements = new(StringComparer.Ordinal);

    private PassageFinder(Conversation conversation)
    {
        this.conversation = conversation;
        sentences = SentenceReader.Read(conversation, vocabulary);
        prompts = new Prompts(sentences);
        askedDimensions = new AskedDimensions(conversation, sentences);
        words = new TermIndex(sentences, _ => true, sentence => sentence.Terms);
        questions = new TermIndex(sentences, sentence => sentence.Prompts, sentence => sentence.Terms.Concat(sentence.Openings));
    }

    /// <summary>Indexes a conversation.</summary>
    public static PassageFinder In(Conversation conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        return new PassageFinder(conversation);
    }

    /// <summary>The passages that seem to answer a probe. Not to be called from several threads at once.</summary>
    /// <param name="probe">The probe.</param>
    /// <param name="limit">How many at most; 1 or more.</param>
    /// <returns>Best first; empty where nothing reaches <see cref="Threshold"/>. They do not overlap.</returns>
    public IReadOnlyList<Passage> Find(TrackedProbe probe, int limit = 3)
    {
        ArgumentNullException.ThrowIfNull(probe);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        if (!statements.TryGetValue(probe.Statement, out var reading))
            statements.Add(probe.Statement, reading = Analyzer.Default.Analyze(probe.Statement));
        var wanted = Wanted.Of(probe, reading, vocabulary);
        var evidence = Candidates(wanted, Names.Of(probe.Probe.Dimension))
            .Select(candidate => candidate with { Fact = FactOf(candidate.At, probe.Probe.Dimension) })
            .Where(candidate => candidate.Score >= Threshold && !TellsNothing(candidate.At))
            .OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.At)
            .ToList();
        return Passages(evidence, wanted, probe.Probe.Dimension, limit);
    }

    private List<Evidence> Candidates(Wanted wanted, string dimension)
    {
        var shared = new SharedWords(sentences.Count, words, wanted);
        var likeness = new QuestionLikeness(sentences.Count, questions, wanted);
        var candidates = new List<Evidence>();
        for (var at = 0; at < sentences.Count; at++)
        {
            if (!sentences[at].CanAnswer)
                continue;
            var (asked, question) = likeness.Best(prompts.Before(at));
            if (shared.SinceTopic(at) > Evidence.MostSinceTopic)
                asked *= OffTopic;
            else if (asked < OfDimension && prompts.Distance(at) < LongAnswer && askedDimensions.First(prompts.Before(at), dimension) is >= 0 and var asks)
                (asked, question) = (OfDimension, asks);
            asked *= prompts.Distance(at) switch { < AnswerLength => 1, < LongAnswer => 0.7, _ => 0.3 };
            var candidate = new Evidence(at, asked, question, shared.At(at), shared.SinceTopic(at), at - shared.SinceTopic(at) >= prompts.Before(at).Start.Value);
            if (candidate.Score > 0 || candidate.SinceTopic <= Evidence.MostSinceTopic)
                candidates.Add(candidate);
        }

        return [.. candidates.OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.SinceTopic).ThenBy(candidate => candidate.At).Take(MostCandidates)];
    }

    private double FactOf(int at, Dimension dimension)
    {
        var best = 0d;
        foreach (var fact in FactsIn(at))
        {
            if (fact.Dimension == dimension)
                best = Math.Max(best, fact.IsPartial ? 0.5 : 1);
        }

        return best;
    }

    private IReadOnlyList<StatedFact> FactsIn(int at)
    {
        if (!facts.TryGetValue(at, out var found))
            facts.Add(at, found = Analyzer.Default.Analyze(Text(sentences[at].Span)).Facts);
        return found;
    }

    private bool TellsNothing(int at) => AnswerWords.Default.NotKnown.Are(Text(sentences[at].Span));

    private string Text(TextSpan span) => SentenceReader.OneLine(span.Of(conversation.Text));

    private List<Passage> Passages(List<Evidence> evidence, Wanted wanted, Dimension dimension, int limit)
    {
        var passages = new List<Passage>();
        var taken = new HashSet<int>();
        var scores = evidence.ToDictionary(found => found.At, found => found.Score);
        foreach (var heart in evidence)
        {
            if (passages.Count == limit)
                break;
            if (taken.Contains(heart.At))
                continue;
            var stretch = Stretch.Around(heart, sentences, scores, taken);
            for (var at = stretch.Start.Value; at < stretch.End.Value; at++)
                taken.Add(at);
            passages.Add(Passage(heart, stretch, wanted, dimension));
        }

        return passages;
    }

    private Passage Passage(Evidence heart, Range stretch, Wanted wanted, Dimension dimension)
    {
        var first = sentences[stretch.Start.Value];
        var span = TextSpan.Between(first.Span.Start, sentences[stretch.End.Value - 1].Span.End);
        var before = prompts.Before(heart.At);
        var question = heart.Question >= 0 ? heart.Question : before.End.Value > before.Start.Value ? before.End.Value - 1 : -1;
        return new Passage(span, Text(span), heart.Score)
        {
            Speaker = first.Line.Speaker,
            At = first.Line.At,
            Context = question < 0 ? null : new PassageContext(sentences[question].Line.Speaker, Text(sentences[question].Span)),
            Reasons = PassageReasons.Of(
                heart,
                heart.Question < 0 ? null : Text(sentences[heart.Question].Span),
                Enumerable.Range(stretch.Start.Value, stretch.End.Value - stretch.Start.Value).SelectMany(FactsIn).Where(fact => fact.Dimension == dimension).Select(fact => fact.Text),
                wanted.WordsIn(Text(span), vocabulary)),
        };
    }
}
