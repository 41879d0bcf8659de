namespace FeedbackLoop.Cli;

internal static class Program
{
    private static Task<int> Main(string[] args) => Loop.RunAsync(args, Shell.OfThisProcess());
}
