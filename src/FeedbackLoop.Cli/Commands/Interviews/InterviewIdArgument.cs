using System.CommandLine;
using FeedbackLoop.Cli.Commands.Options;

namespace FeedbackLoop.Cli.Commands.Interviews;

/// <summary>The number of an interview: 3 or #3.</summary>
internal sealed class InterviewIdArgument : Argument<string?>
{
    public InterviewIdArgument() : base("id")
    {
        Description = "The number of the interview, such as 3.";
        Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (Ids.Read(token.Value) is null)
                    result.AddError($"'{token.Value}' is no number of an interview, such as 3: loop interview list shows them.");
            }
        });
    }

    public long In(Call call) => Ids.Read(call.Value(this) ?? "") ?? throw new Misuse("There is no number of an interview: loop interview list shows them.");
}
