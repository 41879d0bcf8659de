using System.CommandLine;

namespace FeedbackLoop.Cli.Commands.Options;

/// <summary>An option that takes numbers of probes, with commas between them: 12.3,14.1.</summary>
internal sealed class ProbeIdsOption : Option<string?>
{
    public ProbeIdsOption(string name, string description) : base(name)
    {
        HelpName = "IDS";
        Description = description;
        Validators.Add(result =>
        {
            foreach (var id in result.Tokens.SelectMany(token => Split(token.Value)))
            {
                if (ProbeId.Parse(id) is null)
                    result.AddError($"{Name} takes numbers of probes with commas between them, such as 12.3,14.1, not '{id}': loop probes 12 shows those of feedback 12.");
            }
        });
    }

    /// <summary>The numbers that were typed, without repetition; empty where the option was not given.</summary>
    public IReadOnlyList<ProbeId> In(Call call) => call.Value(this) is { } ids ? [.. Split(ids).Select(ProbeId.Parse).OfType<ProbeId>().Distinct()] : [];

    private static string[] Split(string ids) => ids.Split(',', StringSplitOptions.TrimEntries);
}
