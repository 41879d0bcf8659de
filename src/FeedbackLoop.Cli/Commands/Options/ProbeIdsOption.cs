namespace FeedbackLoop.Cli.Commands.Options;

/// <summary>An option that takes numbers of probes, with commas between them: 12.3,14.1.</summary>
internal sealed class ProbeIdsOption : CommaOption<ProbeId>
{
    public ProbeIdsOption(string name, string description)
        : base(name, ProbeId.Parse, typed => $"{name} takes numbers of probes with commas between them, such as 12.3,14.1, not '{typed}': loop probes 12 shows those of feedback 12.")
    {
        HelpName = "IDS";
        Description = description;
    }

    /// <summary>The numbers that were typed, without repetition; empty where the option was not given.</summary>
    public new IReadOnlyList<ProbeId> In(Call call) => base.In(call) ?? [];
}
