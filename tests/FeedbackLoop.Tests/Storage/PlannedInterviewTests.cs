namespace FeedbackLoop.Tests.Storage;

/// <summary>Tests on a store with which an interview at Acme, by Priya with Kim Ortiz, can be planned.</summary>
public abstract class PlannedInterviewTests : StoreTests
{
    protected static DateTimeOffset Tuesday { get; } = new(2026, 3, 3, 14, 0, 0, TimeSpan.Zero);

    protected async Task<PlannedInterview> Planned() => await Store.PlanInterviewAsync(new NewInterview
    {
        Customer = "Acme",
        With = ["Kim Ortiz"],
        By = ["Priya"],
        StartsAt = Tuesday,
        Incentive = "a voucher of 50 euros",
    });
}
