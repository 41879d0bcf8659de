namespace FeedbackLoop;

/// <summary>A probe that is kept with its feedback, and where it stands.</summary>
/// <param name="Id">Its number, <c>12.3</c>.</param>
/// <param name="Uid">The UUIDv7 that names it in exchange with other systems.</param>
/// <param name="Probe">The question.</param>
/// <param name="Status">Where it stands.</param>
public sealed record TrackedProbe(ProbeId Id, Guid Uid, Probe Probe, ProbeStatus Status)
{
    /// <summary>The answer; while the probe is open or given up, one that says it only in part. Null where there is none.</summary>
    public Fact? Answer { get; init; }

    /// <summary>Who was asked and did not know; null where nobody said so.</summary>
    public Knower? UnknownTo { get; init; }

    /// <summary>Why nothing more is asked; null unless <see cref="Status"/> is <see cref="ProbeStatus.Waived"/>.</summary>
    public string? WaivedBecause { get; init; }

    /// <summary>The statement that the probe belongs to.</summary>
    public required string Statement { get; init; }

    /// <summary>The name of the customer; null when not known.</summary>
    public string? Customer { get; init; }

    /// <summary>The name of the colleague who relayed the statement; null when not known.</summary>
    public string? Via { get; init; }
}

/// <summary>Where a probe stands.</summary>
public enum ProbeStatus
{
    /// <summary>Not asked yet.</summary>
    Open,
    /// <summary>Sent to somebody, and no answer yet.</summary>
    Asked,
    /// <summary>Answered.</summary>
    Answered,
    /// <summary>Given up, with a reason.</summary>
    Waived,
}
