using FeedbackLoop.Cli;

return await Loop.RunAsync(args, Shell.OfThisProcess());
