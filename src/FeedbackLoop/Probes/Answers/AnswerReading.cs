using FeedbackLoop.Analysis;

namespace FeedbackLoop.Probes.Answers;

/// <summary>What an answer says: for the dimension it was asked for, and for others besides.</summary>
internal sealed class AnswerReading
{
    private const int MostWordsOfVague = 5;

    private AnswerReading(bool tellsNothing, bool isPartial, IReadOnlyList<FoundFact> others)
    {
        TellsNothing = tellsNothing;
        IsPartial = isPartial;
        Others = others;
    }

    /// <summary>Whether it only says that nothing is known.</summary>
    public bool TellsNothing { get; }

    /// <summary>Whether something is still lacking: "sometimes", "soon", "several users".</summary>
    public bool IsPartial { get; }

    /// <summary>What it says of other dimensions, each once, in the order of the answer.</summary>
    public IReadOnlyList<FoundFact> Others { get; }

    /// <summary>Reads an answer.</summary>
    /// <param name="asked">The dimension that was asked for.</param>
    /// <param name="answer">The answer.</param>
    public static AnswerReading Of(Dimension asked, string answer)
    {
        if (AnswerWords.Default.NotKnown.Are(answer))
            return new AnswerReading(tellsNothing: true, isPartial: false, []);
        var reading = Analyzer.Default.Analyze(answer);
        return new AnswerReading(tellsNothing: false, IsVague(asked, answer, reading), OthersIn(asked, answer, reading));
    }

    private static bool IsVague(Dimension asked, string answer, Reading reading)
    {
        if (AnswerWords.Default.AlwaysVague.Contains(PlainAnswer.Of(answer).Trim()))
            return true;
        foreach (var fact in reading.Facts)
        {
            if (fact.Dimension == asked && !fact.IsPartial)
                return false;
        }

        if (AnswerWords.Default.Vague(asked) is not { } vague || HoldsNumber(answer))
            return false;
        var plain = PlainAnswer.Of(answer);
        if (vague[0] == "*")
            return PlainAnswer.CountWords(plain) <= MostWordsOfVague && vague.Exists(words => PlainAnswer.Contains(plain, words));
        return Array.TrueForAll(plain.Split(' ', StringSplitOptions.RemoveEmptyEntries), vague.Contains);
    }

    private static bool HoldsNumber(string answer) => answer.AsSpan().ContainsAnyInRange('0', '9') || NamedNumber.OnlyIn(answer) is not null;

    private static List<FoundFact> OthersIn(Dimension asked, string answer, Reading reading)
    {
        var others = new List<FoundFact>();
        foreach (var fact in reading.Facts)
        {
            if (fact.Dimension == asked || others.Exists(other => other.Dimension == fact.Dimension))
                continue;
            var clause = Clause(answer, fact.Span);
            var isSure = !fact.IsPartial && AnswerWords.Default.Closes(fact.Dimension) && (fact.Dimension != Dimension.Workaround || SpeaksOfToday(clause));
            others.Add(new FoundFact(fact.Dimension, clause, isSure));
        }

        return others;
    }

    private static bool SpeaksOfToday(string clause)
    {
        var plain = PlainAnswer.Of(clause);
        return AnswerWords.Default.Today.Exists(words => PlainAnswer.Contains(plain, words));
    }

    /// <summary>The words around a finding, up to the next mark on either side.</summary>
    private static string Clause(string answer, TextSpan span)
    {
        var start = span.Start;
        while (start > 0 && !Ends(answer, start - 1))
            start--;
        var end = span.End;
        while (end < answer.Length && !Ends(answer, end))
            end++;
        return answer[start..end].Trim();
    }

    private static bool Ends(string answer, int at) =>
        answer[at] is ';' or '\n' or '\r' or '!' or '?' || answer[at] is ',' or '.' or ':' && (at + 1 == answer.Length || char.IsWhiteSpace(answer[at + 1]));
}

/// <summary>A fact in the answer to another question.</summary>
/// <param name="Dimension">Which sort of fact.</param>
/// <param name="Words">The clause that it stands in.</param>
/// <param name="IsSure">Whether it answers the question for its own dimension; else it is known in part.</param>
internal sealed record FoundFact(Dimension Dimension, string Words, bool IsSure);
