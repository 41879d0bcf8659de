using System.CommandLine;
using FeedbackLoop.Interviews;

namespace FeedbackLoop.Cli.Commands.Options;

/// <summary>An option that takes a time from the beginning of an interview: 12:30, 1:02:30.</summary>
internal sealed class OffsetOption : Option<string?>
{
    public OffsetOption(string name, string description) : base(name)
    {
        HelpName = "TIME";
        Description = $"{description}, in minutes and seconds from its beginning: 12:30, 1:02:30.";
        Validators.Add(result => result.RefuseUnless(
            word => InterviewTime.Parse(word) is not null,
            word => $"{Name} takes minutes and seconds from the beginning, such as 12:30 or 1:02:30, not '{word}'."));
    }

    /// <summary>The time that was typed; null where the option was not given.</summary>
    public TimeSpan? In(Call call) => call.Value(this) is { } time ? InterviewTime.Parse(time) : null;
}
