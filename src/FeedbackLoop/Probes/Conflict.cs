using FeedbackLoop.Probes.Answers;

namespace FeedbackLoop.Probes;

/// <summary>Two facts of one dimension that cannot both hold, those of who knows better first.</summary>
internal sealed record Conflict(Fact One, Fact Other)
{
    /// <summary>The conflict of the first dimension that has one; null where all agree.</summary>
    public static Conflict? FirstIn(Situation situation)
    {
        Conflict? conflict = null;
        for (var dimension = Dimension.Kind; situation.Context.Known.Count > 0 && dimension <= Dimension.OutsideFactors && conflict is null; dimension++)
            conflict = In(dimension, situation);
        return conflict;
    }

    /// <summary>The first conflict among the facts of a dimension; null where all agree. What was said before a contradiction was answered is settled with it.</summary>
    public static Conflict? In(Dimension dimension, Situation situation)
    {
        var facts = Assessment.FactsOf(dimension, situation);
        return facts.Count < 2 ? null : Among(facts, situation);
    }

    /// <summary>Whether the customer says one thing and a go-between or an assumption the other, so that the customer's words hold until it is settled.</summary>
    public bool CustomerOutranksHearsay => One.Provenance.From == Knower.Customer && Other.Provenance.From is Knower.Proxy or Knower.Assumption;

    /// <summary>Whether any two of these answers cannot both hold.</summary>
    public static bool IsIn(IReadOnlyList<Fact> facts) => Among(facts, situation: null) is not null;

    private static Conflict? Among(IReadOnlyList<Fact> facts, Situation? situation)
    {
        for (var one = 0; one < facts.Count; one++)
        {
            for (var other = one + 1; other < facts.Count; other++)
            {
                var pair = new Conflict(facts[one], facts[other]);
                if (pair.CanConflict(situation) && Contradiction.Is(pair.One, pair.Other) && !(situation is not null && pair.IsSettledIn(situation.Context)))
                    return Rank(pair.One) <= Rank(pair.Other) ? pair : new Conflict(pair.Other, pair.One);
            }
        }

        return null;
    }

    private bool CanConflict(Situation? situation) =>
        !One.IsPartial && !Other.IsPartial && (IsAnswer(One) && IsAnswer(Other) || situation is not null && (IsAnswer(One) && IsFirm(Other, situation) || IsAnswer(Other) && IsFirm(One, situation)));

    /// <summary>Neither a part of the statement nor a name or role from the data, whose numbers count nothing.</summary>
    private static bool IsAnswer(Fact fact) => fact.Span is null && (fact.Answers is not null || fact.FoundIn is not null || fact.Provenance.From != Knower.Data);

    /// <summary>A part of the statement that an answer can contradict: a number, a rate, a day, a form.</summary>
    private static bool IsFirm(Fact fact, Situation situation) =>
        fact is { Dimension: Dimension.Quantity or Dimension.Frequency or Dimension.Deadline or Dimension.Impact or Dimension.Flexibility, Span: { } span }
        && !situation.IsTodaysNumber(fact.Dimension, span);

    /// <summary>Whether both sides were known when the contradiction was answered.</summary>
    private bool IsSettledIn(ProbeContext context)
    {
        var settled = LastAnswered(Dimension.Contradiction, context);
        return settled >= 0 && PlaceOf(One, context) < settled && PlaceOf(Other, context) < settled;
    }

    private static int LastAnswered(Dimension dimension, ProbeContext context)
    {
        for (var at = context.Known.Count - 1; at >= 0; at--)
        {
            if (context.Known[at].Dimension == dimension && !context.Known[at].IsPartial)
                return at;
        }

        return -1;
    }

    /// <summary>Where a fact stands among those known; -1 for one of the statement, or of another record.</summary>
    private static int PlaceOf(Fact fact, ProbeContext context)
    {
        for (var at = 0; fact.Provenance.Record is null && at < context.Known.Count; at++)
        {
            if (ReferenceEquals(context.Known[at], fact))
                return at;
        }

        return -1;
    }

    /// <summary>The customer's words first, then figures, then hearsay.</summary>
    private static int Rank(Fact fact) => fact.Provenance.From switch { Knower.Customer => 0, Knower.Data => 1, Knower.Proxy => 2, _ => 3 };
}
