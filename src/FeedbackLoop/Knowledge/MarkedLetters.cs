using System.Globalization;
using System.Text;

namespace FeedbackLoop.Knowledge;

/// <summary>
/// Letters with marks, composed and taken apart by <c>Data/names/marked-letters.txt</c>. The runtime's own normalization does nothing in programs that
/// run without culture data, and the same name must have the same key in all of them.
/// </summary>
internal static class MarkedLetters
{
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';

    /// <summary>Joins each letter with the marks behind it, where there is one character for both.</summary>
    public static string Compose(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange(FirstMark, LastMark) < 0)
            return text;
        var composed = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (composed.Length > 0 && Table.Composed.TryGetValue((composed[^1], letter), out var one))
                composed[^1] = one;
            else
                composed.Append(letter);
        }

        return composed.ToString();
    }

    /// <summary>Takes all marks away: "Müller" is "Muller".</summary>
    public static string WithoutMarks(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var bare = letter;
            while (Table.Bare.TryGetValue(bare, out var next))
                bare = next;
            if (bare is < FirstMark or > LastMark)
                plain.Append(bare);
        }

        return plain.ToString();
    }

    /// <summary>Read only when a text needs it.</summary>
    private static class Table
    {
        public static readonly Dictionary<(char Letter, char Mark), char> Composed = [];
        public static readonly Dictionary<char, char> Bare = [];

#pragma warning disable CA1810, S3963 // Both tables come from one pass over the file.
        static Table()
#pragma warning restore CA1810, S3963
        {
            foreach (var line in DataFile.Embedded("names/marked-letters.txt").Lines())
            {
                var mark = (char)int.Parse(line.AsSpan(4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                Composed[(line[2], mark)] = line[0];
                Bare[line[0]] = line[2];
            }
        }
    }
}
