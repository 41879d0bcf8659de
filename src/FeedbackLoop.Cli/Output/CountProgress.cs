using System.Diagnostics;
using FeedbackLoop.Cli.Commands;

namespace FeedbackLoop.Cli.Output;

/// <summary>Says on standard error, once a second, how far something is that takes longer.</summary>
internal sealed class CountProgress(Call call, int total, string what) : IProgress<int>
{
    private readonly Stopwatch _sinceSaid = Stopwatch.StartNew();

    public void Report(int value)
    {
        if (_sinceSaid.ElapsedMilliseconds < 1_000)
            return;
        _sinceSaid.Restart();
        call.Say($"{value} of {total} {what}.");
    }
}
