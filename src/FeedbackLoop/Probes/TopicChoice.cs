using FeedbackLoop.Analysis;
using FeedbackLoop.Probes.Phrases;

namespace FeedbackLoop.Probes;

/// <summary>Which topics of a reading questions may speak of, and which comes first.</summary>
internal static class TopicChoice
{
    /// <summary>The usable topics in their order; those that only the reason for the ask or its limits name come last.</summary>
    public static List<Thing> Of(Reading reading)
    {
        var things = new List<Thing>();
        if (reading.Signals is [{ Kind: SignalKind.Unreadable }])
            return things;
        Add(things, reading, inReasons: false);
        Add(things, reading, inReasons: true);
        if (reading.Ask is AskKind.None or AskKind.Other && things.Count > 1 && things[0].IsSystem && things[1].Topic.Span.Start < things[0].Topic.Span.Start)
        {
            things.Add(things[0]);
            things.RemoveAt(0);
        }

        if (reading.Ask == AskKind.Add)
            PutWantedFirst(things, reading);
        return things;
    }

    /// <summary>What is named in the ask itself comes before what it works on: the "Create Ticket" button before the ticket.</summary>
    private static void PutWantedFirst(List<Thing> things, Reading reading)
    {
        if (things.Count < 2 || IsNamedAsKind(things[0].Topic, reading) || OpensKind(things[0].Topic, reading))
            return;
        var wanted = things.FindIndex(thing => IsNamedAsKind(thing.Topic, reading));
        if (wanted > 0 && IsComplementOf(things[0].Topic, things[wanted].Topic, reading.Text))
            return;
        if (wanted < 0 && !IsInAction(things[0].Topic, reading) && !things[0].IsWanted(reading))
            wanted = things.FindIndex(thing => IsInAction(thing.Topic, reading) || PhraseWords.StandBefore(PhraseWords.Needing, thing.Topic, reading.Text) || thing.FollowsOneOf(PhraseWords.Handling, reading.Text));
        if (wanted <= 0)
            return;
        var thing = things[wanted];
        things.RemoveAt(wanted);
        things.Insert(0, thing);
    }

    /// <summary>Whether the second says of the first whom or what it is for: "a dashboard for the board".</summary>
    private static bool IsComplementOf(Topic topic, Topic other, string statement)
    {
        if (other.Span.Start <= topic.Span.End || other.Span.Start > statement.Length)
            return false;
        var between = statement[topic.Span.End..other.Span.Start].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return between is ["for" or "on" or "in" or "of" or "to" or "from" or "at" or "into" or "with" or "without" or "per" or "by" or "about"]
            or ["for" or "on" or "in" or "of" or "to" or "from" or "at" or "into" or "with" or "by" or "about", "the" or "a" or "an" or "our" or "their" or "my" or "every" or "each" or "all" or "his" or "her"];
    }

    // "agent collision can be added on the ticket list"
    private static bool OpensKind(Topic topic, Reading reading)
    {
        foreach (var fact in reading.Facts)
        {
            if (fact.Dimension == Dimension.Kind && fact.Span.Start == topic.Span.Start && fact.Span.Length > topic.Span.Length)
                return true;
        }

        return false;
    }

    private static bool IsNamedAsKind(Topic topic, Reading reading)
    {
        foreach (var fact in reading.Facts)
        {
            if (fact.Dimension == Dimension.Kind && fact.Span.Contains(topic.Span) && fact.Text.EndsWith(topic.Text, StringComparison.Ordinal) && !StandsWithin(topic, fact, reading))
                return true;
        }

        return false;
    }

    /// <summary>Whether it only says more of another topic: the price list in "an API for the price list".</summary>
    private static bool StandsWithin(Topic topic, StatedFact kind, Reading reading)
    {
        foreach (var other in reading.Topics)
        {
            if (kind.Span.Contains(other.Span) && IsComplementOf(other, topic, reading.Text))
                return true;
        }

        return false;
    }

    private static void Add(List<Thing> things, Reading reading, bool inReasons)
    {
        foreach (var topic in reading.Topics)
        {
            if (IsInReason(topic, reading) == inReasons && (reading.Ask != AskKind.Price || IsOfPrice(topic)) && !IsAside(topic, reading) && Thing.From(topic, reading) is { } thing
                && things.TrueForAll(other => !other.Words.Equals(thing.Words, StringComparison.OrdinalIgnoreCase)))
                things.Add(thing);
        }
    }

    private static bool IsOfPrice(Topic topic) => PhraseWords.Prices.Contains(topic.Head);

    private static bool IsInReason(Topic topic, Reading reading)
    {
        foreach (var fact in reading.Facts)
        {
            if (fact.Dimension is Dimension.Purpose or Dimension.Impact or Dimension.Stake or Dimension.Workaround or Dimension.Constraint && fact.Span.Contains(topic.Span))
                return !PhraseWords.StandBefore(PhraseWords.Needing, topic, reading.Text);
        }

        return false;
    }

    /// <summary>Whether a topic is named only in passing: in what it is expected to bring, in the occasion, or in who speaks.</summary>
    private static bool IsAside(Topic topic, Reading reading)
    {
        foreach (var signal in reading.Signals)
        {
            if (signal.Kind == SignalKind.ClaimedResult && signal.Span.Contains(topic.Span))
                return true;
        }

        foreach (var fact in reading.Facts)
        {
            if (fact.Dimension == Dimension.Trigger && reading.Ask == AskKind.Add && (IsNamedAsKind(topic, reading) || Occasion.IsOnlyThought(fact, reading)))
                continue;
            if (fact.Dimension == Dimension.Trigger && IsWhatIsWrong(topic, reading))
                continue;
            if (fact.Dimension == Dimension.Trigger && fact.Span.Length >= reading.Text.Length - 1)
                continue;   // an occasion that is all that is said
            if (fact.Dimension is Dimension.Trigger or Dimension.Deadline or Dimension.Users or Dimension.DecisionRole or Dimension.Evidence && fact.Span.Contains(topic.Span))
                return true;
        }

        return reading.Ask == AskKind.Restore && IsInAction(topic, reading) || reading.Speaker is { } speaker && speaker.Span.Contains(topic.Span) || Speaks(topic, reading.Text) || ArePeople(topic) && !IsInAction(topic, reading) && !PhraseWords.StandBefore(PhraseWords.Handling, topic, reading.Text);
    }

    private static bool IsWhatIsWrong(Topic topic, Reading reading)
    {
        foreach (var fact in reading.Facts)
        {
            if (fact.Dimension == Dimension.Gap && fact.Span.Contains(topic.Span) && reading.Ask == AskKind.Fix)
                return true;
        }

        return false;
    }

    /// <summary>Whether it stands for those who say or want something: "Retail chain complains that".</summary>
    private static bool Speaks(Topic topic, string statement)
    {
        var after = statement.AsSpan(Math.Min(topic.Span.End, statement.Length)).TrimStart();
        if (after.StartsWith("is threatening ") || after.StartsWith("would like ") || after.StartsWith("would love ") || after.StartsWith("asked for ") || after.StartsWith("asked us ") || after.StartsWith("asked if ") || after.StartsWith("asked whether "))
            return true;
        return FollowingWord.In(after) is "complains" or "complained" or "complain" or "told" or "wants" or "wanted" or "insists" or "insisted" or "wonders" or "hates" or "loves" or "threatens" or "threatened";
    }

    /// <summary>Whether it names people, who are no part of the product.</summary>
    private static bool ArePeople(Topic topic) => PhraseWords.People.Contains(topic.Head);

    private static bool IsInAction(Topic topic, Reading reading)
    {
        foreach (var action in reading.Actions)
        {
            if (action.Span.Contains(topic.Span))
                return true;
        }

        return false;
    }
}
