using FeedbackLoop.Cli.Commands;

namespace FeedbackLoop.Cli.Output;

/// <summary>Says once on standard error what is being done, where it is not over in a second.</summary>
internal sealed class SlowNotice : IDisposable
{
    private readonly Timer _timer;

    /// <param name="call">Whom it is said to.</param>
    /// <param name="what">A sentence without a full stop: <c>Reviewing interview 3</c>. Nothing else may be printed until the notice is disposed.</param>
    /// <param name="after">After how long; null for a second.</param>
    public SlowNotice(Call call, string what, TimeSpan? after = null) =>
        _timer = new Timer(_ => call.Say(what + " …"), state: null, after ?? TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);

    /// <summary>Waits for a sentence that is just being said; after that nothing is.</summary>
    public void Dispose()
    {
        using var said = new ManualResetEvent(initialState: false);
        if (_timer.Dispose(said))
            said.WaitOne();
    }
}
