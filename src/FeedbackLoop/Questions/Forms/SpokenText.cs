using System.Text;

namespace FeedbackLoop.Questions.Forms;

/// <summary>Speech as it was written down, without what the tongue adds: "um", "Wh-what", "do you- do you", "[crosstalk]".</summary>
internal static class SpokenText
{
    private static readonly HashSet<string> Hesitations = new(["um", "uh", "er", "erm", "mm", "hmm", "mhm", "mmh"], StringComparer.OrdinalIgnoreCase);

    /// <summary><paramref name="text"/> without hesitations, stutters and notes in brackets.</summary>
    public static string Smooth(string text)
    {
        var smooth = new StringBuilder(text.Length);
        var bracket = false;
        foreach (var word in text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            bracket |= word[0] == '[';
            if (!bracket && !Hesitations.Contains(word.TrimEnd(',', '.', '-')))
                smooth.Append(smooth.Length == 0 ? "" : " ").Append(WithoutStutter(word));
            bracket &= !word.Contains(']', StringComparison.Ordinal);
        }

        return smooth.ToString();
    }

    // "Wh-what" and "so-so" begin again with what stands before the hyphen.
    private static ReadOnlySpan<char> WithoutStutter(string word)
    {
        var rest = word.AsSpan();
        while (rest.IndexOf('-') is > 0 and var hyphen && rest[(hyphen + 1)..].StartsWith(rest[..hyphen], StringComparison.OrdinalIgnoreCase))
            rest = rest[(hyphen + 1)..];
        return rest;
    }
}
