namespace FeedbackLoop.Storage;

/// <summary>How a database is opened.</summary>
public sealed record StoreOptions
{
    /// <summary>What may be done; by default everything, and a missing file is made.</summary>
    public OpenMode Access { get; init; } = OpenMode.Create;

    /// <summary>Where dates and times come from; the system's clock unless said otherwise.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>How long to wait while another program writes; 30 seconds unless said otherwise, 0 to wait a second at the very most, a day at most.</summary>
    public TimeSpan BusyTimeout
    {
        get;
        init => field = value >= TimeSpan.Zero && value <= TimeSpan.FromDays(1)
            ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "From 0 to a day.");
    } = TimeSpan.FromSeconds(30);

    /// <summary>The longest statement or answer, in UTF-16 code units; 65,536 unless said otherwise, 1,000,000 at most.</summary>
    public int MaxStatementLength
    {
        get;
        init => field = value is >= 1 and <= 1_000_000 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "From 1 to 1,000,000.");
    } = 64 * 1024;
}

/// <summary>What may be done with a database.</summary>
public enum OpenMode
{
    /// <summary>Only reading; the file must exist.</summary>
    ReadOnly,
    /// <summary>Reading and writing; the file must exist.</summary>
    ReadWrite,
    /// <summary>Reading and writing; a missing file is made.</summary>
    Create,
}
