namespace FeedbackLoop.Guides;

/// <summary>What an outline must keep to besides its keys.</summary>
internal static class OutlineRules
{
    private const int MostSections = GuideBuilder.ShortestMinutes;

    /// <summary>The first rule that is broken, as the reason to give; null where none is.</summary>
    public static string? Broken(GuideOutline outline)
    {
        if (outline.MinutesPerQuestion <= 0)
            return "minutes_per_question must be more than 0.";
        if (outline.Sections.Count is 0 or > MostSections)
            return $"an outline has 1 to {MostSections} sections.";
        if (outline.Sections.FirstOrDefault(section => section.Share <= 0) is { } empty)
            return $"the share of \"{empty.Title}\" must be more than 0.";
        if (Math.Abs(outline.Sections.Sum(section => section.Share) - 100) > 0.001)
            return "the shares of the sections must add up to 100.";
        if (outline.Sections.Count(section => section.TakesRest) != 1)
            return "one section must have takes_rest, so that every probe has its place.";
        if (!outline.Sections.Any(section => section.TakesProbes && section.Questions.Any(question => question.Always)))
            return "a section that takes probes must have a question with always, so that no interview is empty.";
        var taken = new HashSet<Dimension>();
        foreach (var dimension in outline.Sections.SelectMany(section => section.Takes))
        {
            if (!taken.Add(dimension))
                return $"{Names.Of(dimension)} is taken twice.";
        }

        return outline.Sections.SelectMany(section => section.Say.Concat(section.Questions.Select(question => question.Ask)))
            .FirstOrDefault(Placeholders.HasUnknown) is { } text
            ? $"only {{minutes}} and {{customer}} are filled in: \"{text}\"."
            : null;
    }
}
