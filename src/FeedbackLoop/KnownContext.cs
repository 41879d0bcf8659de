using System.Data.Common;
using System.Globalization;
using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;
using FeedbackLoop.Storage;

namespace FeedbackLoop;

/// <summary>What the store knows besides the words of a statement.</summary>
internal static class KnownContext
{
    /// <summary>Answers and what was found in them, the deal, the customer, the contact, and other feedback about the same; the facts of the statement are left out, because its reading has them.</summary>
    public static ProbeContext Of(DbConnection connection, Feedback feedback, IReadOnlyList<Fact> facts, Reading reading) => new()
    {
        StandsAlone = true,
        Source = feedback.Source,
        Role = feedback.Role,
        Wording = feedback.Wording,
        Hops = feedback.Hops,
        Said = Said(feedback),
        GoBetween = feedback.Via?.Name,
        Customer = feedback.SaidBy?.Name ?? feedback.Customer?.Name,
        Known =
        [
            .. facts.Where(fact => fact.Answers is not null || fact.FoundIn is not null),
            .. OfDeal(feedback.Deal),
            .. OfCustomer(feedback),
            .. OfContact(feedback),
            .. RelatedFacts.Of(connection, feedback, reading),
        ],
    };

    /// <summary>Who said a fact that stands in the statement.</summary>
    public static Fact Stated(StatedFact stated, Feedback feedback) =>
        new(stated.Dimension, stated.Text, Said(feedback)) { Span = stated.Span, IsPartial = stated.IsPartial };

    private static Provenance Said(Feedback feedback) =>
        new(feedback.Source == SourceKind.Direct ? Knower.Customer : Knower.Proxy, feedback.SaidBy?.Name ?? feedback.Via?.Name, feedback.HeardOn);

    /// <summary>The deal is at stake, and the day it closes is a hint at the day by which it is needed.</summary>
    private static IEnumerable<Fact> OfDeal(Deal? deal)
    {
        if (deal is null)
            yield break;
        var provenance = new Provenance(Knower.Data) { Record = $"deal {deal.Name}" };
        string?[] parts = [deal.Name, Amount(deal.Amount, deal.Currency), deal.Stage];
        yield return new Fact(Dimension.Stake, string.Join(", ", parts.Where(part => part is not null)), provenance);
        if (deal.ClosesOn is { } day)
            yield return new Fact(Dimension.Deadline, $"{deal.Name} closes on {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}", provenance) { IsPartial = true };
    }

    /// <summary>What the customer pays is at stake where no deal says more.</summary>
    private static IEnumerable<Fact> OfCustomer(Feedback feedback)
    {
        if (feedback is { Deal: null, Customer: { AnnualRevenue: { } revenue } customer })
        {
            yield return new Fact(Dimension.Stake, $"{customer.Name} pays {Amount(revenue, customer.Currency)} a year", new Provenance(Knower.Data) { Record = $"customer {customer.Name}" })
            {
                IsPartial = true,
            };
        }
    }

    private static IEnumerable<Fact> OfContact(Feedback feedback)
    {
        if (feedback.SaidBy is { Roles.Count: > 0 } contact)
            yield return new Fact(Dimension.DecisionRole, string.Join(", ", contact.Roles.Select(Names.Of)), new Provenance(Knower.Data) { Record = $"contact {contact.Name}" });
    }

    private static string? Amount(decimal? amount, string? currency) =>
        amount is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known:#,0.##} {currency}").TrimEnd() : null;
}
