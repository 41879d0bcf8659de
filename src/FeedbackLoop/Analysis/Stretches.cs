namespace FeedbackLoop.Analysis;

/// <summary>Stretches of tokens that do not overlap, in their order.</summary>
internal sealed class Stretches
{
    private readonly List<int> starts = [];
    private readonly List<int> ends = [];

    /// <summary>Takes the stretch unless it overlaps one that was taken before.</summary>
    /// <returns>Whether it was taken.</returns>
    public bool TryTake(int start, int end)
    {
        var at = PlaceOf(start);
        if ((at > 0 && ends[at - 1] > start) || (at < starts.Count && (starts[at] < end || starts[at] == start)))
            return false;
        starts.Insert(at, start);
        ends.Insert(at, end);
        return true;
    }

    /// <summary>How many of them start before <paramref name="start"/>.</summary>
    private int PlaceOf(int start)
    {
        var (from, to) = (0, starts.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = starts[middle] < start ? (middle + 1, to) : (from, middle);
        }

        return from;
    }
}
