using System.Text;
using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Storage;

/// <summary>Tells whether two different names may mean the same: "Acme" and "ACME Inc.", "Jon Smith" and "John Smith", "Dana" and "Dana Reyes".</summary>
internal static class NameLikeness
{
    private const int ShortName = 4;
    private const int LongName = 8;

    private static readonly Lazy<HashSet<string>> LegalForms = new(() => [.. DataFile.Embedded("names/legal-forms.txt").Lines()]);

    /// <summary>Whether the names are the same but for marks, punctuation and legal form, or differ by a slip or two of the keyboard, or one has all words of the other.</summary>
    public static bool AreClose(string first, string second)
    {
        var (one, other) = (Words(first), Words(second));
        var (oneText, otherText) = (string.Join(' ', one), string.Join(' ', other));
        return oneText.Length > 0 && otherText.Length > 0
            && (one.All(other.Contains) || other.All(one.Contains) || Slips(oneText, otherText) <= SlipsAllowed(Math.Min(oneText.Length, otherText.Length)));
    }

    private static int SlipsAllowed(int length) => length switch { < ShortName => 0, < LongName => 1, _ => 2 };

    private static List<string> Words(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var letter in MarkedLetters.WithoutMarks(name).ToUpperInvariant())
        {
            // "S.A." is "SA", "Inc." is "INC".
            if (letter != '.')
                letters.Append(char.IsLetterOrDigit(letter) ? letter : ' ');
        }

        var words = letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var withoutForm = words.Where(word => !LegalForms.Value.Contains(word)).ToList();
        return withoutForm.Count > 0 ? withoutForm : [.. words];
    }

    /// <summary>How many letters were left out, put in, exchanged, or swapped with a neighbour (optimal string alignment).</summary>
    private static int Slips(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 2)
            return int.MaxValue;
        var beforeLast = new int[other.Length + 1];
        var last = new int[other.Length + 1];
        var current = new int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
            last[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var exchange = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                current[j] = Math.Min(exchange, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[other.Length];
    }
}
