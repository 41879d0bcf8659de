namespace FeedbackLoop.Guides;

/// <summary>What did not fit, by the statement that it comes from: the statement with the most useful question first.</summary>
internal static class LeftOutGroups
{
    /// <summary>The groups; the statement is null where there is only one, so that it need not be named.</summary>
    public static IEnumerable<(GuideStatement? Statement, IReadOnlyList<GuideQuestion> Questions)> Of(Guide guide) =>
        guide.LeftOut
            .GroupBy(question => guide.Heard.Count > 1 ? guide.Heard.FirstOrDefault(heard => question.Serves.Any(id => id.Feedback == heard.Feedback)) : null)
            .Select(group => (group.Key, (IReadOnlyList<GuideQuestion>)[.. group]));
}
