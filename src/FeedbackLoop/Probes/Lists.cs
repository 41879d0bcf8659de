namespace FeedbackLoop.Probes;

/// <summary>What LINQ does, for lists: to load LINQ costs as much time at the start of a process as to read all questions.</summary>
internal static class Lists
{
    public static bool Any<T>(this IReadOnlyList<T> list, Func<T, bool> holds)
    {
        for (var at = 0; at < list.Count; at++)
        {
            if (holds(list[at]))
                return true;
        }

        return false;
    }

    public static bool All<T>(this IReadOnlyList<T> list, Func<T, bool> holds)
    {
        for (var at = 0; at < list.Count; at++)
        {
            if (!holds(list[at]))
                return false;
        }

        return true;
    }

    public static T? FirstOrDefault<T>(this IReadOnlyList<T> list) where T : class => list.Count > 0 ? list[0] : null;
}
