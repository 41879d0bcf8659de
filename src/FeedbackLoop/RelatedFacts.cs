using System.Data.Common;
using System.Globalization;
using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;
using FeedbackLoop.Storage;

namespace FeedbackLoop;

/// <summary>What other feedback about the same thing makes known: the facts of the same customer, and which other customers asked.</summary>
internal static class RelatedFacts
{
    /// <summary>The facts, each with the number of the feedback that it was taken from.</summary>
    public static IReadOnlyList<Fact> Of(DbConnection connection, Feedback feedback, Reading reading)
    {
        if (SameTopic.Of(reading) is not { } topic)
            return [];
        var facts = new List<Fact>();
        var others = new List<RelatedFeedback>();
        foreach (var related in RelatedFeedback.With(connection, topic.Head, except: feedback.Id))
        {
            if (related.CustomerId is null || SameTopic.Of(Analyzer.Default.Analyze(related.Statement)) is not { } other || !SameTopic.Are(topic, other))
                continue;
            if (related.CustomerId != feedback.Customer?.Id)
                others.Add(related);
            else
                facts.AddRange(FactTable.Of(connection, related.Id).Where(fact => !fact.IsPartial && Lasts(fact.Dimension)).Select(fact => From(related, fact)));
        }

        if (others.Count > 0)
            facts.Add(Reach(others));
        return facts;
    }

    /// <summary>Whether a fact of one feedback holds for another about the same thing, and not only for the words that were said.</summary>
    private static bool Lasts(Dimension dimension) =>
        dimension is not (Dimension.Referent or Dimension.Evidence or Dimension.Interpretation or Dimension.Contradiction or Dimension.Baseline or Dimension.Reach or Dimension.DecisionRole or Dimension.Deadline);

    private static Fact From(RelatedFeedback related, Fact fact) => fact with
    {
        Span = null,
        FoundIn = null,
        Provenance = fact.Provenance with { Record = Number(related) },
    };

    private static Fact Reach(List<RelatedFeedback> others)
    {
        var names = others.Select(other => other.Customer!).Distinct(StringComparer.Ordinal).ToList();
        var listed = string.Join(", ", others.DistinctBy(other => other.CustomerId).Select(other => string.Create(CultureInfo.InvariantCulture, $"#{other.Id} {other.Customer}")));
        var value = string.Create(CultureInfo.InvariantCulture, $"{names.Count} other {(names.Count == 1 ? "customer" : "customers")} asked: {listed}");
        return new Fact(Dimension.Reach, value, new Provenance(Knower.Data) { Record = string.Join(", ", others.Select(Number)) }) { IsPartial = true };
    }

    private static string Number(RelatedFeedback related) => string.Create(CultureInfo.InvariantCulture, $"feedback {related.Id}");
}
