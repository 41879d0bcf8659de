namespace FeedbackLoop.Bench.Startup;

/// <summary>One median over another, and how much it may be.</summary>
internal sealed record Ratio(string Name, double Value, double Bound)
{
    public bool Holds => Value <= Bound;

    public override string ToString() => $"{Name}: {Value:0.00} (bound {Bound:0.0}{(Holds ? "" : ", exceeded")})";
}
