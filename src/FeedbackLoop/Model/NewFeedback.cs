namespace FeedbackLoop;

/// <summary>A statement to log, and what is known of where it came from. People and organisations are given by name; an unknown name is added.</summary>
/// <param name="Statement">The words as they reached us; must not be blank.</param>
public sealed record NewFeedback(string Statement)
{
    /// <summary>The name of the customer; null for the customer of <see cref="Deal"/> or <see cref="SaidBy"/>, where these are known.</summary>
    public string? Customer { get; init; }

    /// <summary>The name of the colleague who relayed it; null when nobody did.</summary>
    public string? Via { get; init; }

    /// <summary>What that colleague does, or what we do who ask for it ourselves; null to take the role that is known of <see cref="Via"/>.</summary>
    public ColleagueRole? Role { get; init; }

    /// <summary>The name of the contact who said it; null when not known.</summary>
    public string? SaidBy { get; init; }

    /// <summary>The name of the deal it came up in; null for none.</summary>
    public string? Deal { get; init; }

    /// <inheritdoc cref="Feedback.Wording"/>
    public Wording? Wording { get; init; }

    /// <summary>How many people stand between the customer and us, 0 or more; null to follow from the source and the statement.</summary>
    public int? Hops { get; init; }

    /// <inheritdoc cref="Feedback.Channel"/>
    public Channel? Channel { get; init; }

    /// <summary>The day it was heard; null for today.</summary>
    public DateOnly? HeardOn { get; init; }

    /// <summary>What the questions look for that are asked of it; it is not kept.</summary>
    public Stance Stance { get; init; }

    /// <summary>Whether it is closed by hand, so that nothing more is asked.</summary>
    public bool IsClosed { get; init; }
}
