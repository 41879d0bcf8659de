namespace FeedbackLoop.Guides;

/// <summary>Turns open probes into an interview guide. Pure: the same probes give the same guide.</summary>
public static class GuideBuilder
{
    internal const int ShortestMinutes = 15;
    private const int LongestMinutes = 90;

    /// <summary>Builds the guide for a conversation with the customer.</summary>
    /// <param name="probes">What is asked, of one feedback or of several. Probes that are answered, waived, or nothing to ask a customer are passed over.</param>
    /// <param name="length">How long the interview takes: whole minutes, from 15 to 90.</param>
    /// <param name="options">Another outline or customer; null for the usual ones.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is shorter than 15 minutes, longer than 90, or no whole number of minutes.</exception>
    public static Guide Build(IReadOnlyList<TrackedProbe> probes, TimeSpan length, GuideOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(probes);
        if (length < TimeSpan.FromMinutes(ShortestMinutes) || length > TimeSpan.FromMinutes(LongestMinutes) || length.Ticks % TimeSpan.TicksPerMinute != 0)
            throw new ArgumentOutOfRangeException(nameof(length), length, "An interview takes 15 to 90 whole minutes.");

        options ??= new GuideOptions();
        var outline = options.Outline;
        var minutes = (int)length.TotalMinutes;
        var person = new Interviewee(options.Roles, options.Traits);
        var candidates = Candidates.Of(probes, person, options.Stance);
        var plan = InterviewPlan.Make(outline, minutes, candidates, person);
        var customer = options.Customer ?? OnlyCustomer(probes);
        var words = new Placeholders(minutes, customer, candidates.FirstOrDefault()?.About?.InWords);
        return new Guide(outline.Title, minutes, [.. plan.Sections.Select(planned => Section(planned, words))])
        {
            Style = outline.Name,
            Customer = customer,
            With = options.With,
            Roles = options.Roles,
            Heard = Heard(candidates),
            Reminders = [.. outline.Reminders, .. person.Reminders],
            LeftOut = [.. plan.LeftOut.Select(candidate => candidate.Question)],
        };
    }

    private static GuideSection Section(PlannedSection planned, Placeholders words) => new(planned.Outline.Title, planned.Minutes)
    {
        Say = [.. planned.Outline.Say.Select(words.Fill)],
        Questions = [.. planned.Items.Select(item => item.Candidate?.Question ?? new GuideQuestion(words.Fill(item.Fixed!.Ask)) { Dimension = item.Fixed.Dimension })],
        Reminders = planned.Outline.Reminders,
    };

    private static string? OnlyCustomer(IReadOnlyList<TrackedProbe> probes)
    {
        var customers = probes.Select(probe => probe.Customer).Distinct(StringComparer.OrdinalIgnoreCase).Take(2).ToList();
        return customers.Count == 1 ? customers[0] : null;
    }

    private static List<GuideStatement> Heard(IReadOnlyList<GuideCandidate> asked) =>
    [
        .. asked.SelectMany(candidate => candidate.Probes)
            .DistinctBy(probe => probe.Id.Feedback)
            .OrderBy(probe => probe.Id.Feedback)
            .Select(probe => new GuideStatement(probe.Id.Feedback, probe.Statement) { Customer = probe.Customer, Via = probe.Via }),
    ];
}
