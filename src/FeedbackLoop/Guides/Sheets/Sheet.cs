namespace FeedbackLoop.Guides.Sheets;

/// <summary>The open questions for one colleague, as a message to send. The reply is read by <see cref="SheetReply"/>.</summary>
/// <param name="For">The name of the colleague.</param>
/// <param name="Own">What the colleague can answer, feedback by feedback.</param>
/// <param name="ForCustomer">What only the customer can answer, for the colleague to take along; empty unless asked for.</param>
public sealed record Sheet(string For, IReadOnlyList<SheetGroup> Own, IReadOnlyList<SheetGroup> ForCustomer)
{
    /// <summary>All questions of the sheet in their order.</summary>
    public IEnumerable<TrackedProbe> Probes => Own.Concat(ForCustomer).SelectMany(group => group.Probes);

    /// <summary>Makes the sheet for a colleague.</summary>
    /// <param name="colleague">The name of the colleague.</param>
    /// <param name="probes">What may be asked, the most useful first. Probes that are answered or waived are passed over, and those that we check ourselves.</param>
    /// <param name="withCustomerQuestions">Whether to add what only the customer can answer.</param>
    /// <param name="most">How many questions of each feedback at most, in each part; 1 or more; null for all.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is less than 1.</exception>
    public static Sheet Make(string colleague, IReadOnlyList<TrackedProbe> probes, bool withCustomerQuestions = false, int? most = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(colleague);
        ArgumentNullException.ThrowIfNull(probes);
        if (most is { } given)
            ArgumentOutOfRangeException.ThrowIfLessThan(given, 1, nameof(most));
        var open = probes.Where(probe => probe.Status is ProbeStatus.Open or ProbeStatus.Asked).ToList();
        return new Sheet(
            colleague,
            Groups(open.Where(probe => probe.Probe.Route is Route.Proxy or Route.Both), probe => probe.Probe.Question, most),
            withCustomerQuestions
                ? Groups(open.Where(probe => probe.Probe.Route is Route.Customer), probe => probe.Probe.AskedOfCustomer ?? probe.Probe.Question, most)
                : []);
    }

    /// <summary>The sheet as Markdown. Words from outside are escaped, so that they show as they were said.</summary>
    public string ToMarkdown() => SheetWriter.Write(this, SheetFormat.Markdown);

    /// <summary>The sheet as plain text, for an e-mail or a chat.</summary>
    public string ToText() => SheetWriter.Write(this, SheetFormat.Text);

    private static List<SheetGroup> Groups(IEnumerable<TrackedProbe> probes, Func<TrackedProbe, string> wording, int? most) =>
    [
        .. probes.GroupBy(probe => probe.Id.Feedback, (_, group) => group.Take(most ?? int.MaxValue).ToList())
            .Select(group => new SheetGroup(group[0].Id.Feedback, group[0].Customer, group[0].Statement, group) { Questions = [.. group.Select(wording)] }),
    ];
}

/// <summary>The questions about one feedback.</summary>
/// <param name="Feedback">The number of the feedback.</param>
/// <param name="Customer">The name of the customer; null when not known.</param>
/// <param name="Statement">The words as they reached us.</param>
/// <param name="Probes">The questions, one or more.</param>
public sealed record SheetGroup(long Feedback, string? Customer, string Statement, IReadOnlyList<TrackedProbe> Probes)
{
    /// <summary>The words of each question, in the order of <see cref="Probes"/>: about the customer for the colleague, to the customer where it is to be taken along.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [.. Probes.Select(probe => probe.Probe.Question)];
}
