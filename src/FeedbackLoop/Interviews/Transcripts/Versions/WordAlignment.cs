namespace FeedbackLoop.Interviews.Transcripts.Versions;

/// <summary>
/// Aligns two rows of words: common beginnings and ends first, then words that stand once in either, then the short stretches between by their longest
/// common subsequence. The work grows with the length, not with its square.
/// </summary>
internal sealed class WordAlignment
{
    private const int MostCells = 250_000;

    private readonly int[] before;
    private readonly int[] after;
    private readonly int[] map;
    private readonly Stack<(int OldStart, int OldEnd, int NewStart, int NewEnd)> stretches = new();

    private WordAlignment(int[] before, int[] after)
    {
        (this.before, this.after) = (before, after);
        map = new int[before.Length];
        Array.Fill(map, -1);
    }

    /// <summary>For each word of the one row its index in the other, rising; -1 where it has none.</summary>
    public static int[] Of(int[] before, int[] after)
    {
        var alignment = new WordAlignment(before, after);
        alignment.stretches.Push((0, before.Length, 0, after.Length));
        while (alignment.stretches.TryPop(out var stretch))
            alignment.Align(stretch.OldStart, stretch.OldEnd, stretch.NewStart, stretch.NewEnd);
        return alignment.map;
    }

    private void Align(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        while (oldStart < oldEnd && newStart < newEnd && before[oldStart] == after[newStart])
            map[oldStart++] = newStart++;
        while (oldStart < oldEnd && newStart < newEnd && before[oldEnd - 1] == after[newEnd - 1])
            map[--oldEnd] = --newEnd;
        if (oldStart == oldEnd || newStart == newEnd)
            return;
        if ((long)(oldEnd - oldStart) * (newEnd - newStart) <= MostCells)
            AlignShort(oldStart, oldEnd, newStart, newEnd);
        else
            AlignByAnchors(oldStart, oldEnd, newStart, newEnd);
    }

    private void AlignByAnchors(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        var anchors = Rising(Anchors(oldStart, oldEnd, newStart, newEnd));
        foreach (var (old, now) in anchors)
        {
            map[old] = now;
            stretches.Push((oldStart, old, newStart, now));
            (oldStart, newStart) = (old + 1, now + 1);
        }

        if (anchors.Count > 0)
            stretches.Push((oldStart, oldEnd, newStart, newEnd));
    }

    /// <summary>Words that stand once in either stretch, in the order of the old one.</summary>
    private List<(int Old, int New)> Anchors(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        var places = new Dictionary<int, (int Count, int Place)>();
        for (var place = newStart; place < newEnd; place++)
            places[after[place]] = (places.TryGetValue(after[place], out var seen) ? seen.Count + 1 : 1, place);
        var counts = new Dictionary<int, int>();
        for (var place = oldStart; place < oldEnd; place++)
            counts[before[place]] = counts.GetValueOrDefault(before[place]) + 1;
        var anchors = new List<(int, int)>();
        for (var place = oldStart; place < oldEnd; place++)
        {
            if (counts[before[place]] == 1 && places.TryGetValue(before[place], out var only) && only.Count == 1)
                anchors.Add((place, only.Place));
        }

        return anchors;
    }

    /// <summary>The longest row of anchors that rises in both texts.</summary>
    private static List<(int Old, int New)> Rising(List<(int Old, int New)> anchors)
    {
        var ends = new List<int>();
        var previous = new int[anchors.Count];
        for (var anchor = 0; anchor < anchors.Count; anchor++)
        {
            int low = 0, high = ends.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (anchors[ends[middle]].New < anchors[anchor].New)
                    low = middle + 1;
                else
                    high = middle;
            }

            previous[anchor] = low > 0 ? ends[low - 1] : -1;
            if (low == ends.Count)
                ends.Add(anchor);
            else
                ends[low] = anchor;
        }

        var rising = new List<(int, int)>();
        for (var anchor = ends.Count > 0 ? ends[^1] : -1; anchor >= 0; anchor = previous[anchor])
            rising.Add(anchors[anchor]);
        rising.Reverse();
        return rising;
    }

    private void AlignShort(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        var (rows, columns) = (oldEnd - oldStart, newEnd - newStart);
        var common = new int[rows + 1, columns + 1];
        for (var row = rows - 1; row >= 0; row--)
        {
            for (var column = columns - 1; column >= 0; column--)
            {
                common[row, column] = before[oldStart + row] == after[newStart + column]
                    ? common[row + 1, column + 1] + 1
                    : Math.Max(common[row + 1, column], common[row, column + 1]);
            }
        }

        for (int row = 0, column = 0; row < rows && column < columns;)
        {
            if (before[oldStart + row] == after[newStart + column])
                map[oldStart + row++] = newStart + column++;
            else if (common[row + 1, column] >= common[row, column + 1])
                row++;
            else
                column++;
        }
    }
}
