using System.Buffers;
using FeedbackLoop.Interviews.Transcripts.Files;

namespace FeedbackLoop.Interviews.Transcripts.Written;

/// <summary>What names look like.</summary>
internal static class NameShape
{
    private const int MostWords = 8;
    private const int MostWordsOfSureName = 6;

    private static readonly SearchValues<char> NeverInNames = SearchValues.Create("<>{}=;!?`\t\\");

    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase) { "Dr.", "Mr.", "Mrs.", "Ms.", "Mx.", "Prof.", "St.", "Sr.", "Jr.", "Rev.", "Hon." };

    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "de", "van", "von", "der", "den", "la", "le", "da", "di", "do", "dos", "du", "del", "bin", "al", "el", "ter", "ten", "zu", "af", "y", "e", "and", "of", "the", "from", "at",
    };

    /// <summary>The name without brackets, quotes and marks of bold print around it; null where it cannot be a name.</summary>
    public static string? Clean(ReadOnlySpan<char> text)
    {
        var name = WithoutNumber(text.Trim(" \t\u00A0*_>#-–—•")).Trim("\"“”");
        if (name.Length > 2 && name[0] == '[' && name[^1] == ']')
            name = name[1..^1].Trim();
        return CanBe(name) ? name.ToString() : null;
    }

    /// <summary>Whether each word begins as a name does, as in "Kim van der Berg (Acme)", "SPEAKER_00" or "P1".</summary>
    public static bool IsSure(ReadOnlySpan<char> name)
    {
        int words = 0, depth = 0;
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (word.IsEmpty)
                continue;
            if (word[0] == '|' && words > 0)
                break;   // what follows is how the person wants to be called, or a firm
            if (depth == 0 && ++words > MostWordsOfSureName)
                return false;
            var opens = word.IndexOfAny('(', '[') >= 0;
            if (depth == 0 && !opens && !BeginsAsName(word) && !(words > 1 && Particles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)))
                return false;
            depth += word.Count('(') + word.Count('[') - word.Count(')') - word.Count(']');
        }

        return words > 0;
    }

    /// <summary>The number of a line or of an item in a list is no part of a name: <c>12. Kim</c>.</summary>
    private static ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> name)
    {
        var digits = name.IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && digits + 1 < name.Length && name[digits] is '.' or ')' && name[digits + 1] == ' ' ? name[(digits + 1)..].TrimStart() : name;
    }

    private static bool BeginsAsName(ReadOnlySpan<char> word)
    {
        var first = word.TrimStart("'’\"“#+&@|/-")
            is { IsEmpty: false } rest ? rest[0] : '-';
        return !char.IsLetter(first) || !char.IsLower(first) || word.Contains('@') || HasInnerCapital(word);
    }

    private static bool HasInnerCapital(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[1]);

    private static bool CanBe(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || name.ContainsAny(NeverInNames) || name.Contains(": ", StringComparison.Ordinal) || name.Contains("](", StringComparison.Ordinal))
            return false;
        int words = 0, letters = 0;
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (word.IsEmpty)
                continue;
            words++;
            foreach (var letter in word)
                letters += char.IsLetterOrDigit(letter) ? 1 : 0;
            if ((EndsSentence(word) && range.End.Value < name.Length) || IsDatePart(word))
                return false;
        }

        return letters > 0 && words <= MostWords;
    }

    /// <summary>A year or a time of day: the line is a date, and nobody's name.</summary>
    private static bool IsDatePart(ReadOnlySpan<char> word) =>
        ClockTime.Read(word, out _) > 0
        || (word.TrimEnd(',') is { Length: 4 } year && year[0] is '1' or '2' && year.IndexOfAnyExceptInRange('0', '9') < 0);

    /// <summary>A point ends a sentence, but not behind a title, an initial or a pseudonym.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> word) =>
        word[^1] == '.' && word.Length > 3 && !Titles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) && word[..^1].IndexOf('.') < 0;
}
