namespace FeedbackLoop.Guides;

/// <summary>How a guide is built, where the usual way does not fit.</summary>
public sealed record GuideOptions
{
    /// <summary>The outline to follow; <see cref="GuideOutline.Discovery"/> unless set.</summary>
    public GuideOutline Outline { get; init; } = GuideOutline.Discovery;

    /// <summary>The customer to name in the guide; null for the one that all probes belong to.</summary>
    public string? Customer { get; init; }

    /// <summary>What the questions look for.</summary>
    public Stance Stance { get; init; }

    /// <summary>The name of who is asked; null where not known.</summary>
    public string? With { get; init; }

    /// <summary>The parts that they play at the customer: questions are put in the words for the first, unless one of them is the user's. Empty where not known.</summary>
    public IReadOnlyList<ContactRole> Roles { get; init; } = [];

    /// <summary>What they are like as a user. Empty where not known.</summary>
    public IReadOnlyList<ContactTrait> Traits { get; init; } = [];

    /// <summary>These options for a conversation with <paramref name="contact"/>: their name, and their roles and traits where none are set.</summary>
    /// <param name="contact">Who is asked.</param>
    public GuideOptions For(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return this with
        {
            With = contact.Name,
            Roles = Roles.Count > 0 ? Roles : contact.Roles,
            Traits = Traits.Count > 0 ? Traits : contact.Traits,
        };
    }
}
