namespace FeedbackLoop.Guides;

/// <summary>What to call a person in a message.</summary>
internal static class FirstName
{
    /// <summary>The first word of <paramref name="name"/>, or all of it where that is a title ("Dr. Reyes") or the family name ("Reyes, Dana").</summary>
    public static string Of(string name)
    {
        var trimmed = name.Trim();
        var blank = trimmed.IndexOf(' ', StringComparison.Ordinal);
        return blank < 0 || trimmed.Contains(',', StringComparison.Ordinal) || trimmed[blank - 1] == '.' ? trimmed : trimmed[..blank];
    }
}
