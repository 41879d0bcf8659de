using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;
using FeedbackLoop.Probes.Phrases;

namespace FeedbackLoop.Guides;

/// <summary>What one statement asks for, and of what.</summary>
internal sealed class HeardAbout
{
    private readonly Thing? thing;

    public HeardAbout(string statement)
    {
        Reading = Analyzer.Default.Analyze(statement);
        Topic = SameTopic.Of(Reading);
        thing = Topic is null ? null : TopicChoice.Of(Reading)[0];
    }

    public Reading Reading { get; }

    /// <summary>What it is about; null where it names nothing.</summary>
    public Topic? Topic { get; }

    /// <summary>The topic as it stands in a question to the customer: "the reports"; null where it names nothing.</summary>
    public string? InWords => new Slots { Person = Person.Second, Thing = thing, SignalWords = [] }.Fill("the topic");

    /// <summary>Whether both ask for the same of the same thing, so that one answer serves both.</summary>
    public bool IsLike(HeardAbout other) => Reading.Ask == other.Reading.Ask && IsAbout(other);

    /// <summary>Whether both are about the same thing.</summary>
    public bool IsAbout(HeardAbout other) => Topic is { } one && other.Topic is { } two && SameTopic.Are(one, two);
}
