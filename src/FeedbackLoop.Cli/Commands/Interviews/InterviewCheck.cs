using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Output;

namespace FeedbackLoop.Cli.Commands.Interviews;

/// <summary>Refuses what does not belong to an interview.</summary>
internal static class InterviewCheck
{
    /// <summary>Refuses to take in anything for an interview that does not take place.</summary>
    public static void NotCancelled(Interview interview)
    {
        if (interview.Status == InterviewStatus.Cancelled)
            throw new Refusal($"Interview {interview.Id} is cancelled, so nothing was kept: loop interview edit {interview.Id} --status planned takes it up again.");
    }

    /// <summary>Refuses to plan about feedback of another customer than the one that is named, or that somebody who is asked belongs to, and of any where neither tells whom the interview is with.</summary>
    public static async Task FromAsync(FeedbackStore store, NewInterview interview, CancellationToken cancellation)
    {
        var with = new List<IReadOnlyList<Contact>>();
        foreach (var name in interview.With)
            with.Add(await store.Contacts.FindAsync(name, cancellation));
        foreach (var id in interview.From)
        {
            if (await store.ShowAsync(id, cancellation) is not { Feedback: { Customer: { } of } feedback })
                continue;
            if (interview.Customer is { } customer)
                IsOf(feedback, (await store.Customers.FindAsync(customer, cancellation))?.Id);
            else if (with.Find(called => called.Count > 0 && called.All(contact => contact.CustomerId is { } other && other != of.Id)) is [var first, ..])
                IsOf(feedback, first.CustomerId);
            else if (!with.Exists(called => called.Any(contact => contact.CustomerId == of.Id)))
                throw new Refusal($"Feedback {Ids.Of(id)} is of {of.Name}, and nobody of those who are asked is known there: add --customer {Typed.Word(of.Name)}");
        }
    }

    /// <summary>Refuses to hold an interview whose guide asks about feedback of another customer.</summary>
    public static async Task GuideAsync(FeedbackStore store, InterviewDetail detail, CancellationToken cancellation)
    {
        if (detail.Interview.Customer is not { } customer)
            return;
        var asked = detail.Guide.Sections.SelectMany(section => section.Questions).SelectMany(question => question.Serves).Select(probe => probe.Feedback).Distinct();
        foreach (var id in asked)
        {
            if (await store.ShowAsync(id, cancellation) is { } served)
                IsOf(served.Feedback, customer.Id);
        }
    }

    /// <summary>Refuses feedback of another customer; feedback of nobody known fits everywhere.</summary>
    /// <param name="feedback">The feedback.</param>
    /// <param name="customer">Whom the interview is with, by number; null for a customer that is new.</param>
    public static void IsOf(Feedback feedback, long? customer)
    {
        if (feedback.Customer is { } other && other.Id != customer)
            throw new Refusal($"Feedback {Ids.Of(feedback.Id)} is of {other.Name}, and this interview is not with them: nothing was done.");
    }
}
