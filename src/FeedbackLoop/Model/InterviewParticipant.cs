namespace FeedbackLoop;

/// <summary>A person who takes part in an interview.</summary>
/// <param name="Name">What they are called; unique within the interview without regard to case.</param>
/// <param name="Role">What they do in it.</param>
public sealed record InterviewParticipant(string Name, ParticipantRole Role)
{
    /// <summary>Who they are at the customer; null for those on our side.</summary>
    public Contact? Contact { get; init; }

    /// <summary>Who they are on our side; null for those at the customer.</summary>
    public Colleague? Colleague { get; init; }

    /// <summary>What they agreed to.</summary>
    public InterviewConsent Consent { get; init; } = InterviewConsent.NotAsked;

    /// <summary>
    /// What to call them where their words leave the house: their name where they agreed to be quoted, else what they are, such as "a user at Acme". Those on our
    /// side keep their name.
    /// </summary>
    /// <param name="customer">The name of the customer; null when not known.</param>
    public string Credit(string? customer)
    {
        if (Role != ParticipantRole.Participant || Consent.Quoting == FeedbackLoop.Consent.Given)
            return Name;
        var person = Contact is { Roles: [var role, ..] } ? InWords(role) : "someone";
        return customer is null ? $"{person} at a customer" : $"{person} at {customer}";
    }

    private static string InWords(ContactRole role) => role switch
    {
        ContactRole.User => "a user",
        ContactRole.Influencer => "an influencer",
        _ => "a " + Names.Of(role).Replace('_', ' '),
    };
}

/// <summary>What a person does in an interview.</summary>
public enum ParticipantRole
{
    /// <summary>Asks, on our side.</summary>
    Interviewer,
    /// <summary>Answers, at the customer.</summary>
    Participant,
    /// <summary>Listens.</summary>
    Observer,
}

/// <summary>What a participant agreed to; each is null where they were not asked.</summary>
/// <param name="Notes">That notes are taken.</param>
/// <param name="Recording">That the conversation is recorded or transcribed.</param>
/// <param name="Quoting">That their words are passed on with their name.</param>
public sealed record InterviewConsent(Consent? Notes = null, Consent? Recording = null, Consent? Quoting = null)
{
    /// <summary>Nothing was asked.</summary>
    public static InterviewConsent NotAsked { get; } = new();
}
