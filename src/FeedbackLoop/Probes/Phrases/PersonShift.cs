using System.Text;

namespace FeedbackLoop.Probes.Phrases;

/// <summary>Turns the customer's own "my boards" into "their boards" or "your boards", and leaves what is ours ours.</summary>
internal static class PersonShift
{
    /// <summary>Words quoted from a statement, as they read in a question about or to the customer.</summary>
    /// <param name="words">The words of the statement.</param>
    /// <param name="person">Whether the question speaks of them or to them.</param>
    /// <param name="relayed">Whether a go-between wrote the statement, so that "our product" is ours and "their boards" the customer's.</param>
    /// <returns>Null where the verbs would no longer agree.</returns>
    public static string? Quote(string words, Person person, bool relayed)
    {
        var tokens = words.Split(' ');
        var shifted = new StringBuilder(words.Length + 8);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (at > 0)
                shifted.Append(' ');
            var bare = tokens[at].TrimEnd('.', ',', ';', ':', '!');
            var next = at + 1 < tokens.Length ? tokens[at + 1].TrimEnd('.', ',') : "";
            var after = at + 2 < tokens.Length ? tokens[at + 2].TrimEnd('.', ',') : "";
            var word = Word(bare, next, after, person, relayed);
            if (word is null)
                return null;
            if (bare.ToLowerInvariant() is "i" or "we" or "he" or "she" && Agree(next) is { } verb)
            {
                shifted.Append(word).Append(' ').Append(verb);
                at++;
                continue;
            }

            shifted.Append(word).Append(tokens[at].AsSpan(bare.Length));
        }

        return shifted.ToString();
    }

    /// <summary>The words of a template about them, turned to you.</summary>
    public static string ToYou(string template)
    {
        var tokens = template.Split(' ');
        for (var at = 0; at < tokens.Length; at++)
        {
            var bare = tokens[at].TrimEnd('?', ',', ':', '.', ';');
            var word = bare switch
            {
                "they" or "them" => "you",
                "They" => "You",
                "their" => "your",
                "theirs" => "yours",
                "themselves" => "yourself",
                _ => null,
            };
            if (word is not null)
                tokens[at] = string.Concat(word, tokens[at].AsSpan(bare.Length));
        }

        return string.Join(' ', tokens);
    }

    private static string? Word(string word, string next, string after, Person person, bool relayed)
    {
        var toYou = person == Person.Second;
        switch (word.ToLowerInvariant())
        {
            case "i" or "im" or "i'm" or "we're" or "i've" or "we've" or "i'd" or "we'd" or "i'll" or "we'll":
                return Pronoun(word, toYou ? "you" : "they");
            case "we":
                return toYou ? "you" : "they";
            case "me" or "us":
                return toYou ? "you" : "them";
            case "myself" or "ourselves":
                return toYou ? "yourself" : "themselves";
            case "mine":
                return toYou ? "yours" : "theirs";
            case "my":
                return toYou ? "your" : "their";
            case "our":
                return relayed && (PhraseWords.OurThings.Contains(next) || PhraseWords.OurThings.Contains(after)) ? "our" : toYou ? "your" : "their";
            case "your":
                return PhraseWords.OurThings.Contains(next) || PhraseWords.OurThings.Contains(after) ? "our" : toYou ? "your" : "their";
            case "you":
                return toYou ? "you" : "they";
            case "yourself" or "yourselves" or "oneself":
                return toYou ? "yourself" : "themselves";
            case "they" or "them" when relayed:
                return toYou ? "you" : word;
            case "their" when relayed:
                return toYou ? "your" : word;
            case "their" when PhraseWords.OurThings.Contains(next) || PhraseWords.OurThings.Contains(after):
                return "our";
            case "themselves" when relayed:
                return toYou ? "yourself" : word;
            case "he" or "she" when relayed:
                return toYou ? "you" : "they";
            case "his" or "her" when relayed:
                return toYou ? "your" : "their";
            case "him" when relayed:
                return toYou ? "you" : "them";
            default:
                return word;
        }
    }

    private static string Pronoun(string word, string pronoun)
    {
        var mark = word.IndexOf('\'', StringComparison.Ordinal);
        if (mark < 0)
            return word.Length == 2 ? pronoun + " are" : pronoun;
        return pronoun + (word.EndsWith("'m", StringComparison.OrdinalIgnoreCase) ? "'re" : word[mark..].ToLowerInvariant());
    }

    /// <summary>The verb after "I" or "she" as it goes with "they" and "you"; null where it stays.</summary>
    private static string? Agree(string verb) => verb.ToLowerInvariant() switch
    {
        "am" or "is" => "are",
        "was" => "were",
        "has" => "have",
        "does" => "do",
        "isn't" => "aren't",
        "wasn't" => "weren't",
        "doesn't" => "don't",
        "hasn't" => "haven't",
        _ => verb.Length > 3 && verb.EndsWith('s') && !verb.EndsWith("ss", StringComparison.Ordinal) ? VerbForms.Base(verb) : null,
    };
}
