namespace FeedbackLoop.Probes.Phrases;

/// <summary>The word that stands behind a place in a statement.</summary>
internal static class FollowingWord
{
    /// <summary>The first word of <paramref name="rest"/>, up to a blank, a comma or a full stop.</summary>
    public static ReadOnlySpan<char> In(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        var end = 0;
        while (end < rest.Length && rest[end] is not (' ' or ',' or '.'))   // one by one: the first search for one of several costs a millisecond of the start
            end++;
        return rest[..end];
    }
}
