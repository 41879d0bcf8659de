namespace FeedbackLoop.Interviews.Speakers;

/// <summary>How a speaker of a transcript was found among the people of the interview.</summary>
public enum MatchKind
{
    /// <summary>Nobody fits, or several do.</summary>
    None,
    /// <summary>It was said so.</summary>
    Given,
    /// <summary>The names are the same but for order, capitals, marks, titles and what stands in brackets.</summary>
    Same,
    /// <summary>One name has all words of the other, and no other person fits: "Kim" and "Kim Ortiz".</summary>
    Part,
}

/// <summary>Who a speaker of a transcript is.</summary>
/// <param name="Speaker">The speaker as the transcript spells them.</param>
/// <param name="Person">The person's name; null where nobody was found.</param>
/// <param name="Kind">How they were found.</param>
/// <param name="Candidates">Where nobody was found: the people who may be meant; empty where none comes close.</param>
public sealed record SpeakerMatch(string Speaker, string? Person, MatchKind Kind, IReadOnlyList<string> Candidates)
{
    /// <summary>Finds for each speaker the person.</summary>
    /// <param name="speakers">The speakers as the transcript spells them.</param>
    /// <param name="people">The names of those who may have spoken.</param>
    /// <param name="given">For speakers who are known already: the speaker, whatever the capitals, and the person. It goes first, and may name others than <paramref name="people"/>.</param>
    /// <returns>One for each speaker, in their order.</returns>
    public static IReadOnlyList<SpeakerMatch> Of(IEnumerable<string> speakers, IReadOnlyList<string> people, IReadOnlyDictionary<string, string>? given = null)
    {
        ArgumentNullException.ThrowIfNull(speakers);
        ArgumentNullException.ThrowIfNull(people);
        var named = people.Select(person => (Name: person, Words: PersonName.Words(person))).ToList();
        return [.. speakers.Select(speaker => Of(speaker, named, given))];
    }

    private static SpeakerMatch Of(string speaker, List<(string Name, string[] Words)> people, IReadOnlyDictionary<string, string>? given)
    {
        var known = given?.FirstOrDefault(entry => entry.Key.Trim().Equals(speaker.Trim(), StringComparison.OrdinalIgnoreCase)).Value;
        if (known is not null)
            return new SpeakerMatch(speaker, known, MatchKind.Given, []);
        var words = PersonName.Words(speaker);
        var same = people.Where(person => HasAll(person.Words, words) && HasAll(words, person.Words)).Select(person => person.Name).ToList();
        if (same.Count > 0)
            return Found(speaker, same, MatchKind.Same);
        return Found(speaker, [.. people.Where(person => HasAll(person.Words, words) || HasAll(words, person.Words)).Select(person => person.Name)], MatchKind.Part);
    }

    private static SpeakerMatch Found(string speaker, List<string> people, MatchKind kind) =>
        people.Count == 1 ? new SpeakerMatch(speaker, people[0], kind, []) : new SpeakerMatch(speaker, null, MatchKind.None, people);

    private static bool HasAll(string[] words, string[] others) => others.Length > 0 && Array.TrueForAll(others, word => words.Contains(word, StringComparer.Ordinal));
}
