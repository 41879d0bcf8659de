namespace FeedbackLoop.Cli;

/// <summary>A clock that always shows the same moment, in the zone of that moment's offset.</summary>
internal sealed class StoppedClock(DateTimeOffset moment) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.CreateCustomTimeZone("stopped", moment.Offset, "stopped", "stopped");

    public override DateTimeOffset GetUtcNow() => moment.ToUniversalTime();
}
