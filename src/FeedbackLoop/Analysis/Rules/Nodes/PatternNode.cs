namespace FeedbackLoop.Analysis.Rules.Nodes;

/// <summary>One step of a pattern. A pattern is a chain of steps; each tries its own part and then the next step.</summary>
/// <remarks>The kinds are a closed set. No step repeats without a bound, so the work at one place of a text is bounded too.</remarks>
internal abstract class PatternNode
{
    public virtual PatternNode? Next { get; set; }

    /// <summary>Whether this step and all behind it match from token <paramref name="at"/> on.</summary>
    public abstract bool Matches(MatchRun run, int at);

    /// <summary>Adds what a text must have at the place where this step begins.</summary>
    public abstract void AddFirst(FirstTokens first);

    /// <summary>Adds what this step and those behind it must find, whatever way is taken.</summary>
    public virtual void AddNeeds(Needs needs)
    {
        var own = new FirstTokens();
        AddFirst(own);
        needs.Add(TokenMask.Of(own));
        Next!.AddNeeds(needs);
    }

    protected bool Rest(MatchRun run, int at)
    {
        run.Steps++;
        return Next!.Matches(run, at);
    }
}
