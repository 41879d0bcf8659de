using FeedbackLoop.Cli.Commands.Options;

namespace FeedbackLoop.Cli.Commands.Interviews;

/// <summary>The number of an interview: 3 or #3.</summary>
internal sealed class InterviewIdArgument() : IdArgument("The number of the interview, such as 3.", "no number of an interview", "such as 3", "loop interview list");
