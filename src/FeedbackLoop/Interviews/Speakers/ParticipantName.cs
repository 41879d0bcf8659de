namespace FeedbackLoop.Interviews.Speakers;

/// <summary>Names as they are written in a hurry: "Kim" for Kim Ortiz.</summary>
public static class ParticipantName
{
    /// <summary>The one who is meant, by the whole name in any order or by words of it that nobody else has.</summary>
    /// <param name="written">The name as it was written.</param>
    /// <param name="people">The names of those who may be meant.</param>
    /// <returns>Null where nobody is called so, or several are; "Kim Ortiz's boss" is not Kim Ortiz.</returns>
    public static string? Find(string written, IReadOnlyList<string> people)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(people);
        var match = SpeakerMatch.Of([written], people)[0];
        return match.Kind == MatchKind.Same || (match.Person is { } person && PersonName.Words(written).Length < PersonName.Words(person).Length) ? match.Person : null;
    }
}
