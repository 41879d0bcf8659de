namespace FeedbackLoop.Guides;

/// <summary>What is asked in which section, and for how long.</summary>
internal sealed record InterviewPlan(IReadOnlyList<PlannedSection> Sections, IReadOnlyList<GuideCandidate> LeftOut)
{
    /// <summary>Fills the sections. Those that take probes share their time: each gets as much as its questions need.</summary>
    /// <param name="outline">The outline to follow.</param>
    /// <param name="minutes">How long the interview takes.</param>
    /// <param name="candidates">What may be asked, the most useful first.</param>
    /// <param name="asked">Who is asked.</param>
    public static InterviewPlan Make(GuideOutline outline, int minutes, IReadOnlyList<GuideCandidate> candidates, Interviewee asked)
    {
        var time = Apportion.Whole(minutes, [.. outline.Sections.Select(section => section.Share)]);
        var shared = outline.Sections.Zip(time).Where(section => section.First.TakesProbes).Sum(section => section.Second);
        var choice = new QuestionChoice(outline, asked, candidates, shared);
        var filled = outline.Sections.Where(section => choice.In(section).Any()).ToList();
        var needed = Apportion.Whole(shared, [.. filled.Select(section => choice.In(section).Sum(item => item.Minutes))]);
        var order = new AskingOrder(candidates);

        var sections = new List<PlannedSection>();
        foreach (var (at, section) in outline.Sections.Index())
        {
            if (!section.TakesProbes)
                sections.Add(new PlannedSection(section, time[at], [.. Always(section, time[at], asked)]));
            else if (filled.IndexOf(section) is >= 0 and var place)
                sections.Add(new PlannedSection(section, needed[place], order.Of(section, choice.In(section))));
        }

        return new InterviewPlan(sections, choice.LeftOut);
    }

    /// <summary>The questions of a section without probes: those that are always asked, and others while a minute each is left, in the order of the outline.</summary>
    private static IEnumerable<PlannedItem> Always(OutlineSection section, double minutes, Interviewee asked)
    {
        var left = minutes - section.Questions.Where(question => question.Always).Sum(question => question.Minutes ?? 1);
        foreach (var question in section.Questions.Where(asked.IsAsked))
        {
            var takes = question.Minutes ?? 1;
            if (!question.Always && takes > left)
                continue;
            left -= question.Always ? 0 : takes;
            yield return new PlannedItem(section, question, null, takes);
        }
    }
}

/// <summary>A section with its questions and its minutes.</summary>
internal sealed record PlannedSection(OutlineSection Outline, int Minutes, IReadOnlyList<PlannedItem> Items);

/// <summary>A question of the outline or one made from probes (one of the two is null), and how many minutes it takes.</summary>
internal sealed record PlannedItem(OutlineSection Section, OutlineQuestion? Fixed, GuideCandidate? Candidate, double Minutes)
{
    public Dimension? Dimension => Candidate?.Dimension ?? Fixed?.Dimension;
}
