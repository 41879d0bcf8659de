namespace FeedbackLoop.Guides;

/// <summary>What is asked in which section, and for how long.</summary>
internal sealed record InterviewPlan(IReadOnlyList<PlannedSection> Sections, IReadOnlyList<GuideCandidate> LeftOut)
{
    /// <summary>Fills the sections that take probes, which share their time: each gets as much as its questions need.</summary>
    /// <param name="outline">The outline to follow.</param>
    /// <param name="time">The minutes of each of its sections, before they are shared.</param>
    /// <param name="candidates">What may be asked, the most useful first.</param>
    public static InterviewPlan Make(GuideOutline outline, int[] time, IReadOnlyList<GuideCandidate> candidates)
    {
        var shared = outline.Sections.Zip(time).Where(section => section.First.TakesProbes).Sum(section => section.Second);
        var (chosen, leftOut) = Choose(outline, shared, candidates);
        var filled = outline.Sections.Where(section => chosen.Exists(item => item.Section == section)).ToList();
        var minutes = Apportion.Whole(shared, [.. filled.Select(section => chosen.Where(item => item.Section == section).Sum(item => item.Minutes))]);

        var sections = new List<PlannedSection>();
        foreach (var (at, section) in outline.Sections.Index())
        {
            if (!section.TakesProbes)
                sections.Add(new PlannedSection(section, time[at], [.. section.Questions.Select(question => new PlannedItem(section, question, null, 0))]));
            else if (filled.IndexOf(section) is >= 0 and var place)
                sections.Add(new PlannedSection(section, minutes[place], [.. chosen.Where(item => item.Section == section).OrderBy(item => item.Order)]));
        }

        return new InterviewPlan(sections, leftOut);
    }

    /// <summary>First what is always asked, then probes while the time lasts, then what is asked when time is left.</summary>
    private static (List<PlannedItem> Chosen, List<GuideCandidate> LeftOut) Choose(GuideOutline outline, double left, IReadOnlyList<GuideCandidate> candidates)
    {
        var open = candidates.ToList();
        var chosen = new List<PlannedItem>();
        var questions = outline.Sections.Where(section => section.TakesProbes)
            .SelectMany(section => section.Questions.Select(question => (section, question, Minutes: question.Minutes ?? outline.MinutesPerQuestion)))
            .ToList();

        foreach (var (section, question, minutes) in questions.Where(entry => entry.question.Always))
        {
            var specific = open.Find(candidate => candidate.Dimension == question.Dimension);
            chosen.Add(specific is null ? new PlannedItem(section, question, null, minutes) : new PlannedItem(section, null, specific, minutes));
            open.RemoveAll(candidate => candidate == specific);
            left -= minutes;
        }

        var fitting = Math.Clamp((int)(left / outline.MinutesPerQuestion), 0, open.Count);
        chosen.AddRange(open.Take(fitting).Select(candidate => new PlannedItem(outline.Home(candidate.Dimension), null, candidate, outline.MinutesPerQuestion)));
        left -= fitting * outline.MinutesPerQuestion;

        foreach (var (section, question, minutes) in questions.Where(entry => !entry.question.Always))
        {
            if (minutes > left || chosen.Exists(item => item.Dimension is { } known && known == question.Dimension))
                continue;
            chosen.Add(new PlannedItem(section, question, null, minutes));
            left -= minutes;
        }

        return (chosen, open[fitting..]);
    }
}

/// <summary>A section with its questions and its minutes.</summary>
internal sealed record PlannedSection(OutlineSection Outline, int Minutes, IReadOnlyList<PlannedItem> Items);

/// <summary>A question of the outline or one made from probes (one of the two is null), and how many minutes it takes.</summary>
internal sealed record PlannedItem(OutlineSection Section, OutlineQuestion? Fixed, GuideCandidate? Candidate, double Minutes)
{
    public Dimension? Dimension => Candidate?.Dimension ?? Fixed?.Dimension;

    /// <summary>Where it comes in its section: what the outline asks of itself, then the dimensions in their order, then the rest.</summary>
    public int Order => Dimension is { } dimension && Section.Takes.Index().FirstOrDefault(taken => taken.Item == dimension, (Index: -1, default)) is { Index: >= 0 } taken
        ? taken.Index
        : Fixed is null ? int.MaxValue : -1;
}
