namespace FeedbackLoop;

/// <summary>A colleague to add.</summary>
/// <param name="Name">What they are called; must not be blank.</param>
public sealed record NewColleague(string Name)
{
    /// <inheritdoc cref="Colleague.Role"/>
    public ColleagueRole? Role { get; init; }

    /// <inheritdoc cref="Colleague.Email"/>
    public string? Email { get; init; }
}
