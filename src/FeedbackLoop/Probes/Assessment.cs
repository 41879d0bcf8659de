namespace FeedbackLoop.Probes;

/// <summary>What is known of an ask, and how much of what counts.</summary>
internal static class Assessment
{
    private const double CountsFrom = 0.2, CreditOfConflict = 0.25, CreditOfCustomerInConflict = 0.5;

    /// <summary>The actionability of a statement that asks for one thing: each dimension that applies, and the share of their weight that is known.</summary>
    public static Actionability Of(Situation situation) => Sum(Of(situation, leaveOut: null));

    /// <summary>The actionability of a statement that asks for several things: a dimension is known where it is known of each ask that it applies to.</summary>
    /// <param name="asks">The asks, each for itself.</param>
    /// <param name="together">All of them side by side, of which it is to be known which comes first.</param>
    public static Actionability Of(List<Situation> asks, Situation together)
    {
        var all = new List<AssessedDimension>();
        foreach (var ask in asks)
        {
            foreach (var part in Of(ask, leaveOut: Dimension.Priority))
            {
                var at = all.FindIndex(other => other.Rule.Dimension == part.Rule.Dimension);
                if (at < 0)
                    all.Add(part);
                else
                    all[at] = all[at].With(part);
            }
        }

        var priority = Of(together, leaveOut: null).Find(assessed => assessed.Rule.Dimension == Dimension.Priority);
        if (priority is not null)
            all.Add(priority);
        return Sum(all);
    }

    private static List<AssessedDimension> Of(Situation situation, Dimension? leaveOut)
    {
        var assessed = new List<AssessedDimension>();
        foreach (var (rule, weight) in Ranking.Of(situation, withKnown: true))
        {
            var facts = FactsOf(rule.Dimension, situation);
            if (rule.Dimension == Dimension.Contradiction || rule.Dimension == leaveOut || facts.Count == 0 && weight < CountsFrom)
                continue;
            var state = StateOf(facts, situation, rule.Dimension, out var credit);
            assessed.Add(new AssessedDimension(rule, state, weight, credit, facts, situation));
        }

        return assessed;
    }

    private static Actionability Sum(List<AssessedDimension> assessed)
    {
        var states = new List<DimensionState>();
        var lacks = new List<Lack>();
        double known = 0, all = 0;
        foreach (var dimension in assessed)
        {
            PutBestFirst(dimension.Facts, dimension.Situation);
            states.Add(new DimensionState(dimension.Rule.Dimension, dimension.State, dimension.Weight, dimension.Facts));
            known += dimension.Weight * dimension.Credit;
            all += dimension.Weight;
            if (dimension.State != KnowledgeState.Known && dimension.Situation.Context.GivenUp?.Contains(dimension.Rule.Dimension) != true)
                lacks.Add(new Lack(dimension));
        }

        states.Sort((one, other) => one.Weight != other.Weight ? other.Weight.CompareTo(one.Weight) : one.Dimension.CompareTo(other.Dimension));
        return new Actionability(states, Percent(known, all)) { Next = Lack.BestStep(lacks, known, all) };
    }

    /// <summary>The share of the weight that is known.</summary>
    public static int Percent(double known, double all) => all == 0 ? 0 : (int)Math.Round(100 * known / all);

    /// <summary>What is known of a dimension: the facts from elsewhere, then those of the statement, and of both who knows best first.</summary>
    public static List<Fact> FactsOf(Dimension dimension, Situation situation)
    {
        var knower = situation.IsRelayed || situation.Audience != Audience.Customer ? Knower.Proxy : Knower.Customer;
        var facts = new List<Fact>();
        foreach (var fact in situation.Context.Known)
        {
            if (fact.Dimension == dimension)
                facts.Add(fact);
        }

        foreach (var stated in situation.Reading.Facts)
        {
            if (stated.Dimension == dimension && !facts.Exists(known => known.Span == stated.Span))
                facts.Add(new Fact(dimension, stated.Text, situation.Context.Said ?? new Provenance(knower)) { Span = stated.Span, IsPartial = stated.IsPartial });
        }

        PutBestFirst(facts, situation);
        return facts;
    }

    // By hand, because sorting by a number is compiled anew at every start.
    private static void PutBestFirst(List<Fact> facts, Situation situation)
    {
        for (var at = 1; at < facts.Count; at++)
        {
            var fact = facts[at];
            var to = at;
            for (; to > 0 && Worth(fact, situation) > Worth(facts[to - 1], situation); to--)
                facts[to] = facts[to - 1];
            facts[to] = fact;
        }
    }

    private static double Worth(Fact fact, Situation situation) => fact.IsPartial ? Credit(fact, situation) / 2 : Credit(fact, situation);

    private static KnowledgeState StateOf(List<Fact> facts, Situation situation, Dimension dimension, out double credit)
    {
        credit = 0;
        if (facts.Count == 0)
            return KnowledgeState.Unknown;
        foreach (var fact in facts)
            credit = Math.Max(credit, Credit(fact, situation));
        if (Conflict.In(dimension, situation) is { } conflict)
        {
            credit = Math.Min(credit, conflict.CustomerOutranksHearsay ? CreditOfCustomerInConflict : CreditOfConflict);
            return KnowledgeState.Conflicting;
        }

        if (facts.TrueForAll(fact => IsHint(fact, situation, dimension)))
        {
            credit /= 2;
            return KnowledgeState.Partial;
        }

        return credit <= 0.5 ? KnowledgeState.Partial : KnowledgeState.Known;
    }

    private static bool IsHint(Fact fact, Situation situation, Dimension dimension)
    {
        if (fact.IsPartial)
            return true;
        foreach (var stated in situation.Reading.Facts)
        {
            if (stated.Dimension == dimension && stated.Span == fact.Span)
                return stated.IsPartial;
        }

        return false;
    }

    /// <summary>How much a fact is worth: the customer's words and figures all, hearsay less, the more so the further it came.</summary>
    private static double Credit(Fact fact, Situation situation) => Credit(fact.Provenance.From, situation);

    /// <summary>How much a fact from this source is worth.</summary>
    public static double Credit(Knower from, Situation situation) => from switch
    {
        Knower.Customer or Knower.Data => 1,
        Knower.Proxy => situation.Context.Wording switch
        {
            Wording.Verbatim => 0.9,
            Wording.Interpretation => 0.5,
            _ => situation.Features.Has(Feature.Named("hearsay")) ? 0.6 : 0.75,
        },
        _ => 0.25,
    };
}
