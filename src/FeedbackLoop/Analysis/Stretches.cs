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
        var at = starts.BinarySearch(start);
        if (at >= 0)
            return false;
        at = ~at;
        if ((at > 0 && ends[at - 1] > start) || (at < starts.Count && starts[at] < end))
            return false;
        starts.Insert(at, start);
        ends.Insert(at, end);
        return true;
    }
}
