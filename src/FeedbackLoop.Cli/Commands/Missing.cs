using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Interviews.Passages;

namespace FeedbackLoop.Cli.Commands;

/// <summary>What is said where a number or name is not there.</summary>
internal static class Missing
{
    public static Refusal Feedback(long id) => new($"There is no feedback {Ids.Of(id)}: loop list shows those there are.");

    public static Refusal Probe(ProbeId id) => new($"There is no probe {id}: loop probes {Ids.Of(id.Feedback)} shows those there are.");

    public static Refusal Interview(long id) => new($"There is no interview {Ids.Of(id)}: loop interview list shows those there are.");

    public static Refusal Passage(long interview, PassageKey passage) =>
        new($"There is no passage {passage} in interview {interview}: loop interview answers {interview} shows those that may answer something.");

    public static Refusal Participant(Interview interview, string given) =>
        new($"Nobody called {given} takes part in interview {interview.Id}: loop interview show {interview.Id} names those who do.");

    public static Refusal Named(NamedKind kind, string given) => new($"There is no {Names.Of(kind)} {given}: loop {Names.Of(kind)} list shows those there are.");

    /// <summary>Refuses the name of a customer or colleague that is not there; null was not given.</summary>
    public static async Task RefuseUnknownAsync(FeedbackStore store, string? customer, string? via, CancellationToken cancellation)
    {
        if (customer is not null && await store.Customers.FindAsync(customer, cancellation) is null)
            throw Named(NamedKind.Customer, customer);
        if (via is not null && await store.Colleagues.FindAsync(via, cancellation) is null)
            throw Named(NamedKind.Colleague, via);
    }
}
