using System.CommandLine;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Interviews.Passages;

namespace FeedbackLoop.Cli.Commands.Interviews;

/// <summary>An option that takes a passage: 1204-1310, n7.</summary>
internal sealed class PassageOption : Option<string?>
{
    public PassageOption(string name, string description) : base(name)
    {
        HelpName = "PASSAGE";
        Description = description;
        Validators.Add(result => result.RefuseUnless(
            word => PassageKey.Parse(word) is not null,
            word => $"{Name} takes a passage as the list shows it, such as 1204-1310 or n7, not '{word}'."));
    }

    /// <summary>The passage that was typed; null where the option was not given.</summary>
    public PassageKey? In(Call call) => call.Value(this) is { } key ? PassageKey.Parse(key) : null;
}
