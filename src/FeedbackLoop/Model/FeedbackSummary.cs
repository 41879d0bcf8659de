namespace FeedbackLoop;

/// <summary>One feedback as a list shows it.</summary>
/// <param name="Id">The short number that people type.</param>
/// <param name="Uid">The UUIDv7 that names it in exchange with other systems.</param>
/// <param name="Statement">The words as they reached us.</param>
/// <param name="Source">Relayed or direct.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="HeardOn">The day it was heard.</param>
/// <param name="OpenProbes">How many of its probes are open or asked.</param>
/// <param name="Probes">How many probes it has.</param>
public sealed record FeedbackSummary(
    long Id, Guid Uid, string Statement, SourceKind Source, FeedbackStatus Status, DateOnly HeardOn, int OpenProbes, int Probes)
{
    /// <summary>The name of the customer; null when not known.</summary>
    public string? Customer { get; init; }

    /// <summary>The name of the colleague who relayed it; null when nobody did or it is not known.</summary>
    public string? Via { get; init; }
}
