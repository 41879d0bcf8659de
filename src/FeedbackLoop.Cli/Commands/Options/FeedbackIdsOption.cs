namespace FeedbackLoop.Cli.Commands.Options;

/// <summary>An option that takes numbers of feedback, with commas between them: 12,15.</summary>
internal sealed class FeedbackIdsOption : CommaOption<long>
{
    public FeedbackIdsOption(string name, string description)
        : base(name, Ids.Read, typed => $"{name} takes numbers of feedback with commas between them, such as 12,15, not '{typed}': loop list shows them.")
    {
        HelpName = "IDS";
        Description = description;
    }

    /// <summary>The numbers that were typed, without repetition; empty where the option was not given.</summary>
    public new IReadOnlyList<long> In(Call call) => base.In(call) ?? [];
}
