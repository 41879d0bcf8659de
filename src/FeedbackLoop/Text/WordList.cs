using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Text;

/// <summary>Word classes of current English and irregular forms, looked up in the sorted lists of <c>Data/words</c> as they lie.</summary>
internal static class WordList
{
    private static readonly DataFile Classes = DataFile.Embedded("words/classes.txt");
    private static readonly DataFile Software = DataFile.Embedded("words/software.txt");
    private static readonly DataFile Irregular = DataFile.Embedded("words/irregular.txt");

    /// <summary>The classes of a base form, the most frequent first: <c>nv</c> for "report".</summary>
    /// <returns>Null where the list does not have the word.</returns>
    public static string? ClassesOf(ReadOnlySpan<char> word) => Within(Software.Bytes, word) ?? Within(Classes.Bytes, word);

    /// <summary>The bases of an irregular form with their classes: "left" is <c>leave v</c>.</summary>
    /// <returns>Empty where the form is not irregular.</returns>
    public static IReadOnlyList<IrregularBase> IrregularBasesOf(string word)
    {
        var lines = Irregular.Bytes;
        if (Find(lines, word) is not var (start, _))
            return [];
        var line = LineStart(lines, start);
        while (line > 0 && Compare(lines, LineStart(lines, line - 1), word) == 0)
            line = LineStart(lines, line - 1);
        var bases = new List<IrregularBase>();
        while (line < lines.Length && Compare(lines, line, word) == 0)
        {
            var end = LineEnd(lines, line);
            var parts = ShortTexts.Of(lines[line..end]).Split(' ');
            bases.Add(new IrregularBase(parts[1], parts[2][0]));
            line = end + 1;
        }

        return bases;
    }

    private static string? Within(ReadOnlySpan<byte> lines, ReadOnlySpan<char> word) => Find(lines, word) is var (start, end) ? ShortTexts.Of(lines[start..end]) : null;

    private static (int Start, int End)? Find(ReadOnlySpan<byte> lines, ReadOnlySpan<char> word)
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

    private static int LineStart(ReadOnlySpan<byte> lines, int at)
    {
        while (at > 0 && lines[at - 1] != (byte)'\n')
            at--;
        return at;
    }

    private static int LineEnd(ReadOnlySpan<byte> lines, int at)
    {
        while (lines[at] != (byte)'\n')
            at++;
        return at;
    }

    private static int Compare(ReadOnlySpan<byte> lines, int line, ReadOnlySpan<char> word)
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

/// <summary>What an irregular form is a form of, and the class of that word: v or n.</summary>
internal sealed record IrregularBase(string Word, char Class);
