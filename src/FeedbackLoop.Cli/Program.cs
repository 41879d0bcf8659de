namespace FeedbackLoop.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        HeadStart.Begin(args);
        return Loop.Run(args, Shell.OfThisProcess());
    }
}
