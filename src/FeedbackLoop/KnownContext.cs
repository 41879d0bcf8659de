using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;

namespace FeedbackLoop;

/// <summary>What the store knows besides the words of a statement.</summary>
internal static class KnownContext
{
    /// <summary>Answers, the deal, and what the contact does; the facts of the statement are left out, because its reading has them.</summary>
    public static ProbeContext Of(Feedback feedback, IReadOnlyList<Fact> facts) => new()
    {
        Source = feedback.Source,
        Role = feedback.Role,
        Wording = feedback.Wording,
        Hops = feedback.Hops,
        Known = [.. facts.Where(fact => fact.Answers is not null), .. OfDeal(feedback.Deal), .. OfContact(feedback.SaidBy)],
    };

    /// <summary>Who said a fact that stands in the statement.</summary>
    public static Fact Stated(StatedFact stated, Feedback feedback) =>
        new(stated.Dimension, stated.Text, new Provenance(
            feedback.Source == SourceKind.Direct ? Knower.Customer : Knower.Proxy,
            feedback.SaidBy?.Name ?? feedback.Via?.Name,
            feedback.HeardOn))
        {
            Span = stated.Span,
        };

    private static IEnumerable<Fact> OfDeal(Deal? deal)
    {
        if (deal is not null)
            yield return new Fact(Dimension.Stake, deal.Name, new Provenance(Knower.Data));
    }

    private static IEnumerable<Fact> OfContact(Contact? contact)
    {
        if (contact is { Roles.Count: > 0 })
            yield return new Fact(Dimension.DecisionRole, string.Join(", ", contact.Roles.Select(Names.Of)), new Provenance(Knower.Data));
    }
}
