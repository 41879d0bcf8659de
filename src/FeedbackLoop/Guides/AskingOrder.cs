namespace FeedbackLoop.Guides;

/// <summary>In which order the questions of a section are asked: what the outline asks of itself, then one thing after the other, each from broad to specific, then what is about several.</summary>
/// <param name="candidates">All questions, the most useful first: what the first is about comes first.</param>
internal sealed class AskingOrder(IReadOnlyList<GuideCandidate> candidates)
{
    private readonly List<HeardAbout> things = [.. candidates.Select(candidate => candidate.About).OfType<HeardAbout>().Distinct()];

    public IReadOnlyList<PlannedItem> Of(OutlineSection section, IEnumerable<PlannedItem> items) =>
    [
        .. items.OrderBy(item => item.Candidate is null ? 0 : item.Candidate.About is null ? 2 : 1)
            .ThenBy(item => item.Candidate is null ? PlaceIn(section.Questions, item.Fixed!) : Thing(item.Candidate.About))
            .ThenBy(item => item.Dimension is { } dimension ? PlaceIn(section.Takes, dimension) : 0),
    ];

    /// <summary>The place of the first statement that is about the same thing.</summary>
    private int Thing(HeardAbout? about) => about is null ? 0 : things.FindIndex(other => other == about || other.IsAbout(about));

    private static int PlaceIn<T>(IReadOnlyList<T> list, T item)
    {
        for (var at = 0; at < list.Count; at++)
        {
            if (Equals(list[at], item))
                return at;
        }

        return list.Count;
    }
}
