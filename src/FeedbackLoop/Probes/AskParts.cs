using FeedbackLoop.Analysis;
using FeedbackLoop.Probes.Packs;

namespace FeedbackLoop.Probes;

/// <summary>A statement that asks for several things, taken apart: each ask is looked at with what was found for it alone.</summary>
internal static class AskParts
{
    /// <summary>One situation for each ask, in the order of the text.</summary>
    public static List<Situation> Of(Reading reading, ProbeContext context, PackCatalog? packs)
    {
        var parts = new List<Situation>();
        foreach (var ask in reading.Asks)
            parts.Add(new Situation(Part(reading, ask), context, packs));
        return parts;
    }

    /// <summary>The asks side by side, each with its main topic: what may be said of all, such as which comes first.</summary>
    public static Situation Together(Reading reading, ProbeContext context, PackCatalog? packs) =>
        new(reading with { Topics = [.. reading.Asks.Where(ask => ask.Topics.Count > 0).Select(ask => ask.Topics[0])] }, context, packs);

    private static Reading Part(Reading reading, Ask ask) => reading with
    {
        Ask = ask.Kind,
        Asks = [ask],
        Topics = ask.Topics,
        Actions = [.. reading.Actions.Where(action => ask.Holds(action.Span))],
        Behaviors = [.. reading.Behaviors.Where(behavior => ask.Holds(behavior.Span))],
        Facts = [.. reading.Facts.Where(fact => ask.Holds(fact.Span) || fact.Dimension is Dimension.Evidence or Dimension.Reach or Dimension.DecisionRole or Dimension.Stake or Dimension.Deadline or Dimension.Priority)],
        Signals = [.. reading.Signals.Where(signal => ask.Holds(signal.Span))],
    };
}
