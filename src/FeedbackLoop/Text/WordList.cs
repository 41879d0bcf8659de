using System.Text;
using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Text;

/// <summary>Word classes of current English and irregular forms, looked up in the sorted lists of <c>Data/words</c> as they lie.</summary>
internal static class WordList
{
    private static readonly byte[] Classes = DataFile.Embedded("words/classes.txt").Bytes;
    private static readonly byte[] Irregular = DataFile.Embedded("words/irregular.txt").Bytes;

    /// <summary>The classes of a base form, the most frequent first: <c>nv</c> for "report".</summary>
    /// <returns>Null where the list does not have the word.</returns>
    public static string? ClassesOf(ReadOnlySpan<char> word) => Find(Classes, word) is var (start, end) ? Encoding.ASCII.GetString(Classes, start, end - start) : null;

    /// <summary>The bases of an irregular form with their classes: "left" is <c>leave v</c>.</summary>
    /// <returns>Empty where the form is not irregular.</returns>
    public static IEnumerable<(string Base, char Class)> IrregularBasesOf(string word)
    {
        if (Find(Irregular, word) is not var (start, _))
            yield break;
        var line = LineStart(Irregular, start);
        while (line > 0 && Compare(Irregular, LineStart(Irregular, line - 1), word) == 0)
            line = LineStart(Irregular, line - 1);
        while (line < Irregular.Length && Compare(Irregular, line, word) == 0)
        {
            var end = LineEnd(Irregular, line);
            var parts = Encoding.ASCII.GetString(Irregular, line, end - line).Split(' ');
            yield return (parts[1], parts[2][0]);
            line = end + 1;
        }
    }

    private static (int Start, int End)? Find(byte[] lines, ReadOnlySpan<char> word)
    {
        int low = 0, high = lines.Length;
        while (low < high)
        {
            var line = LineStart(lines, (low + high) / 2);
            var order = Compare(lines, line, word);
            var end = LineEnd(lines, line);
            if (order == 0)
                return (line + word.Length + 1, end);
            if (order < 0)
                low = end + 1;
            else
                high = line;
        }

        return null;
    }

    private static int LineStart(byte[] lines, int at)
    {
        while (at > 0 && lines[at - 1] != (byte)'\n')
            at--;
        return at;
    }

    private static int LineEnd(byte[] lines, int at)
    {
        while (lines[at] != (byte)'\n')
            at++;
        return at;
    }

    private static int Compare(byte[] lines, int line, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var order = lines[line + i] == (byte)' ' ? -1 : lines[line + i].CompareTo((byte)Math.Min(word[i], (char)255));
            if (order != 0)
                return order;
        }

        return lines[line + word.Length] == (byte)' ' ? 0 : 1;
    }
}
