namespace FeedbackLoop.Probes.Packs;

/// <summary>The name of a pack: small letters, digits and hyphens.</summary>
internal static class PackName
{
    private const int MostLetters = 60;

    public const string Extension = ".json";

    /// <summary>The name of the pack in a file of that name.</summary>
    public static string Of(string file)
    {
        var name = file[(file.LastIndexOfAny(['/', '\\']) + 1)..];
        return name.EndsWith(Extension, StringComparison.Ordinal) ? name[..^Extension.Length] : name;
    }

    /// <summary>Whether a pack may be called so.</summary>
    public static bool IsValid(string name)
    {
        foreach (var letter in name)
        {
            if (!(char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'))
                return false;
        }

        return name.Length is > 0 and <= MostLetters && name[0] != '-' && name[^1] != '-';
    }
}
