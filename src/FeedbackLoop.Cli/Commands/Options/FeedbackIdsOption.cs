using System.CommandLine;

namespace FeedbackLoop.Cli.Commands.Options;

/// <summary>An option that takes numbers of feedback, with commas between them: 12,15.</summary>
internal sealed class FeedbackIdsOption : Option<string?>
{
    public FeedbackIdsOption(string name, string description) : base(name)
    {
        HelpName = "IDS";
        Description = description;
        Validators.Add(result =>
        {
            foreach (var id in result.Tokens.SelectMany(token => Split(token.Value)))
            {
                if (Ids.Read(id) is null)
                    result.AddError($"{Name} takes numbers of feedback with commas between them, such as 12,15, not '{id}': loop list shows them.");
            }
        });
    }

    /// <summary>The numbers that were typed, without repetition; empty where the option was not given.</summary>
    public IReadOnlyList<long> In(Call call) => call.Value(this) is { } ids ? [.. Split(ids).Select(Ids.Read).OfType<long>().Distinct()] : [];

    private static string[] Split(string ids) => ids.Split(',', StringSplitOptions.TrimEntries);
}
