namespace FeedbackLoop.Analysis.Rules.Nodes;

/// <summary>The beginning of a sentence or of a clause; passes nothing.</summary>
internal sealed class StartNode : PatternNode
{
    public override bool Matches(MatchRun run, int at) => run.IsStart(at) && Rest(run, at);

    public override void AddFirst(FirstTokens first) => Next!.AddFirst(first);
}

/// <summary>The end of a clause; passes nothing.</summary>
internal sealed class EndNode : PatternNode
{
    public override bool Matches(MatchRun run, int at) => run.IsEnd(at) && Rest(run, at);

    public override void AddFirst(FirstTokens first) => first.IsAny = true;
}

/// <summary>A step that must not match here; passes nothing.</summary>
internal sealed class NotNode(PatternNode refused) : PatternNode
{
    public override bool Matches(MatchRun run, int at) => !run.Probe(refused, at) && Rest(run, at);

    public override void AddFirst(FirstTokens first) => Next!.AddFirst(first);
}

/// <summary>A step of one token that must not match the token before; passes nothing.</summary>
internal sealed class NotBehindNode(PatternNode refused) : PatternNode
{
    public override bool Matches(MatchRun run, int at) => (at <= run.Start || !run.Probe(refused, at - 1)) && Rest(run, at);

    public override void AddFirst(FirstTokens first) => Next!.AddFirst(first);
}
