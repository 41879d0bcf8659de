using FeedbackLoop.Cli.Commands.Options;

namespace FeedbackLoop.Cli.Commands;

/// <summary>What is said where a number or name is not there.</summary>
internal static class Missing
{
    public static Refusal Feedback(long id) => new($"There is no feedback {Ids.Of(id)}: loop list shows those there are.");

    public static Refusal Probe(ProbeId id) => new($"There is no probe {id}: loop probes {Ids.Of(id.Feedback)} shows those there are.");

    public static Refusal Named(NamedKind kind, string given) => new($"There is no {Names.Of(kind)} {given}: loop {Names.Of(kind)} list shows those there are.");
}
