using FeedbackLoop.Guides;

namespace FeedbackLoop.Interviews;

/// <summary>A guide as a way through the conversation, stop by stop: each question is one, and each section without questions.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Section">What the section is about.</param>
/// <param name="SectionEnds">When its section is to be over, from the beginning of the interview.</param>
/// <param name="Question">What to ask; null in a section that is only said.</param>
public sealed record AgendaStop(int Number, string Section, TimeSpan SectionEnds, GuideQuestion? Question)
{
    /// <summary>What to say before; empty except at the first stop of a section.</summary>
    public IReadOnlyList<string> Say { get; init; } = [];

    /// <summary>What to keep in mind; empty except at the first stop of a section.</summary>
    public IReadOnlyList<string> Reminders { get; init; } = [];

    /// <summary>The question or, where there is none, what the section is about.</summary>
    public string Title => Question?.Text ?? Section;

    /// <summary>The stops of <paramref name="guide"/>, in their order.</summary>
    public static IReadOnlyList<AgendaStop> Of(Guide guide)
    {
        ArgumentNullException.ThrowIfNull(guide);
        var stops = new List<AgendaStop>();
        var ends = TimeSpan.Zero;
        foreach (var section in guide.Sections)
        {
            ends += TimeSpan.FromMinutes(section.Minutes);
            var first = stops.Count;
            foreach (var question in section.Questions)
                stops.Add(new AgendaStop(stops.Count + 1, section.Title, ends, question));
            if (stops.Count == first)
                stops.Add(new AgendaStop(stops.Count + 1, section.Title, ends, Question: null));
            stops[first] = stops[first] with { Say = section.Say, Reminders = section.Reminders };
        }

        return stops;
    }
}
