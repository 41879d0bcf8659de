namespace FeedbackLoop.Cli;

internal static class Program
{
    private static Task<int> Main(string[] args)
    {
        HeadStart.Begin(args);
        return Loop.RunAsync(args, Shell.OfThisProcess());
    }
}
