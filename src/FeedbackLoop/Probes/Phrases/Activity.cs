using FeedbackLoop.Analysis;

namespace FeedbackLoop.Probes.Phrases;

/// <summary>What is done to something, as the subject of a sentence: "exporting transactions takes long".</summary>
internal static class Activity
{
    /// <summary>Whether the topic is one: it begins with an -ing form without an article, and a verb in the singular follows although no thing of it is one.</summary>
    /// <param name="core">The words of the topic.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="statement">The statement that it stands in.</param>
    public static bool IsIn(string core, Topic topic, string statement)
    {
        var blank = core.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 5 || topic.Number == GrammaticalNumber.Singular || !core.AsSpan(0, blank).EndsWith("ing") || topic.Span.End >= statement.Length)
            return false;
        var before = statement.AsSpan(0, topic.Span.Start).TrimEnd();
        return FollowingWord.In(statement.AsSpan(topic.Span.End)) is "takes" or "took" or "is" or "was" or "does" or "doesn't" or "doesn’t" or "fails" or "costs" or "needs" or "crashes" or "freezes"
            && before[(before.LastIndexOf(' ') + 1)..] is not ("the" or "The" or "a" or "A" or "an" or "our" or "Our" or "their" or "my" or "My" or "your" or "this");
    }
}
