using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Analysis.Rules.Nodes;

/// <summary>One of several chains, the first that fits with what follows.</summary>
internal sealed class ChoiceNode(List<PatternNode> branches, PatternNode join) : PatternNode
{
    public override PatternNode? Next
    {
        get => join.Next;
        set => join.Next = value;
    }

    public override bool Matches(MatchRun run, int at)
    {
        foreach (var branch in branches)
        {
            if (branch.Matches(run, at))
                return true;
        }

        return false;
    }

    public override void AddFirst(FirstTokens first)
    {
        foreach (var branch in branches)
            branch.AddFirst(first);
    }

    public override void AddNeeds(Needs needs)
    {
        needs.Add(OneOfAll());
        Next!.AddNeeds(needs);
    }

    /// <summary>What one of the branches must find; empty where one of them finds anything.</summary>
    private TokenMask OneOfAll()
    {
        var any = new TokenMask();
        foreach (var branch in branches)
        {
            var own = new Needs();
            branch.AddNeeds(own);
            if (own.Rarest.Count == 0)
                return default;
            any = any.With(own.Rarest);
        }

        return any;
    }
}

/// <summary>Where branches meet again.</summary>
internal sealed class JoinNode : PatternNode
{
    public override bool Matches(MatchRun run, int at) => Rest(run, at);

    public override void AddFirst(FirstTokens first) => Next!.AddFirst(first);

    public override void AddNeeds(Needs needs)
    {
    }
}

/// <summary>Where the captured stretch begins or ends.</summary>
internal sealed class CaptureNode(bool begins) : PatternNode
{
    public override bool Matches(MatchRun run, int at)
    {
        var (before, beforeEnd) = (run.CaptureStart, run.CaptureEnd);
        if (begins)
            run.CaptureStart = at;
        else
            run.CaptureEnd = at;
        if (Rest(run, at))
            return true;
        (run.CaptureStart, run.CaptureEnd) = (before, beforeEnd);
        return false;
    }

    public override void AddFirst(FirstTokens first) => Next!.AddFirst(first);
}

/// <summary>The end of the pattern.</summary>
internal sealed class AcceptNode : PatternNode
{
    public override bool Matches(MatchRun run, int at)
    {
        run.MatchEnd = at;
        return true;
    }

    public override void AddFirst(FirstTokens first) => first.IsAny = true;

    public override void AddNeeds(Needs needs)
    {
    }
}

/// <summary>A pattern, or the rest of one, that is read when a text first comes so far: most patterns of the library never are in the life of a process.</summary>
internal sealed class UnreadNode(LateText pattern, int start = 0) : PatternNode
{
    private const int Usual = 512;

    public override PatternNode? Next
    {
        get => base.Next ??= PatternParser.ParseToNextWord(pattern.ToString(), start);
        set => base.Next = value;
    }

    public override bool Matches(MatchRun run, int at) => Rest(run, at);

    public override void AddFirst(FirstTokens first)
    {
        if (start == 0)
            PatternBeginning.Add(pattern.Letters(stackalloc char[Usual]), first);
        else
            Next!.AddFirst(first);
    }
}
