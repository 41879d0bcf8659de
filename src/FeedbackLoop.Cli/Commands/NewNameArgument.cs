using System.CommandLine;
using FeedbackLoop.Cli.Input;

namespace FeedbackLoop.Cli.Commands;

/// <summary>The name of a new customer, contact, colleague or deal.</summary>
internal sealed class NewNameArgument : Argument<string?>
{
    public NewNameArgument() : base("name")
    {
        Description = "What it is called, in quotes where it has blanks.";
    }

    public string In(Call call) => call.Value(this) is { } name && !string.IsNullOrWhiteSpace(name)
        ? TypedText.Readable(name, "The name").Trim()
        : throw new Refusal("The name is empty: nothing was done.");
}
