namespace FeedbackLoop.Guides;

/// <summary>Which questions the sections that take probes ask, within the time that they share.</summary>
internal sealed class QuestionChoice
{
    /// <summary>What a probe still counts after each question about the same statement: each statement has its turn.</summary>
    private const double OfMoreOfTheSame = 0.85;

    private readonly GuideOutline outline;
    private readonly List<GuideCandidate> open;
    private readonly List<PlannedItem> chosen = [];
    private double left;

    public QuestionChoice(GuideOutline outline, Interviewee asked, IReadOnlyList<GuideCandidate> candidates, double minutes)
    {
        (this.outline, open, left) = (outline, [.. candidates], minutes);
        var own = outline.Sections.Where(section => section.TakesProbes)
            .SelectMany(section => section.Questions.Where(asked.IsAsked).Select(question => (section, question)))
            .ToList();
        foreach (var (section, question) in own.Where(entry => entry.question.Always))
            AskAlways(section, question);
        foreach (var section in outline.Sections.Where(section => section.TakesProbes && !In(section).Any()))
            AskOne(section, own);
        while (Best(_ => true) is { } next && outline.MinutesPerQuestion <= left)
            Ask(next);
        foreach (var (section, question) in own.Where(entry => !entry.question.Always))
            AskIfNew(section, question);
    }

    /// <summary>What did not fit, the most useful first.</summary>
    public IReadOnlyList<GuideCandidate> LeftOut => open;

    /// <summary>What is asked in a section, the most useful first.</summary>
    public IEnumerable<PlannedItem> In(OutlineSection section) => chosen.Where(item => item.Section == section);

    // A probe of the same dimension is specific, and takes the place of what the outline asks.
    private void AskAlways(OutlineSection section, OutlineQuestion question)
    {
        var specific = question.Dimension is null ? null : open.Find(candidate => candidate.Dimension == question.Dimension);
        open.RemoveAll(candidate => candidate == specific);
        Add(new PlannedItem(section, specific is null ? question : null, specific, question.Minutes ?? outline.MinutesPerQuestion));
    }

    /// <summary>Gives a section its first question, so that no part of the interview falls away.</summary>
    private void AskOne(OutlineSection section, List<(OutlineSection Section, OutlineQuestion Question)> own)
    {
        if (Best(candidate => outline.Home(candidate.Dimension) == section) is { } probe && outline.MinutesPerQuestion <= left)
            Ask(probe);
        else if (own.Find(entry => entry.Section == section && !entry.Question.Always).Question is { } question)
            AskIfNew(section, question);
    }

    private void AskIfNew(OutlineSection section, OutlineQuestion question)
    {
        var minutes = question.Minutes ?? outline.MinutesPerQuestion;
        if (minutes <= left && !chosen.Exists(item => item.Fixed == question || (item.Dimension is { } known && known == question.Dimension)))
            Add(new PlannedItem(section, question, null, minutes));
    }

    private void Ask(GuideCandidate candidate)
    {
        open.Remove(candidate);
        Add(new PlannedItem(outline.Home(candidate.Dimension), null, candidate, outline.MinutesPerQuestion));
    }

    private void Add(PlannedItem item)
    {
        chosen.Add(item);
        left -= item.Minutes;
    }

    private GuideCandidate? Best(Func<GuideCandidate, bool> suits) =>
        open.Where(candidate => suits(candidate) && HasRoom(outline.Home(candidate.Dimension))).MaxBy(Counts);

    private bool HasRoom(OutlineSection section) => section.MostProbes is not { } most || In(section).Count() < most;

    private double Counts(GuideCandidate candidate) =>
        candidate.Weight * candidate.Probes.Select(probe => probe.Id.Feedback).Distinct().Min(feedback => Math.Pow(OfMoreOfTheSame, QuestionsAbout(feedback)));

    private int QuestionsAbout(long feedback) =>
        chosen.Count(item => item.Candidate is { } candidate && candidate.Probes.Any(probe => probe.Id.Feedback == feedback));
}
