using FeedbackLoop.Cli.Commands.Options;

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

    /// <summary>Refuses feedback of another customer; feedback of nobody known fits everywhere.</summary>
    /// <param name="feedback">The feedback.</param>
    /// <param name="customer">Whom the interview is with, by number; null for a customer that is new.</param>
    public static void IsOf(Feedback feedback, long? customer)
    {
        if (feedback.Customer is { } other && other.Id != customer)
            throw new Refusal($"Feedback {Ids.Of(feedback.Id)} is of {other.Name}, and this interview is not with them: nothing was done.");
    }
}
