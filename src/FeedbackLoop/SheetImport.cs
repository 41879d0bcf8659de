using FeedbackLoop.Guides.Sheets;

namespace FeedbackLoop;

/// <summary>What came of a reply to a sheet.</summary>
/// <param name="Answers">The answers in it, in their order.</param>
/// <param name="Notes">What in it is no answer, in its order.</param>
public sealed record SheetImport(IReadOnlyList<ImportedAnswer> Answers, IReadOnlyList<SheetNote> Notes);

/// <summary>What came of one answer in a reply.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Outcome">Whether it was kept, and if not, why.</param>
/// <param name="Probe">The probe as it is now.</param>
public sealed record ImportedAnswer(SheetAnswer Answer, ImportOutcome Outcome, TrackedProbe Probe);

/// <summary>What came of one answer in a reply.</summary>
public enum ImportOutcome
{
    /// <summary>It is kept; in a trial, it would be.</summary>
    Kept,
    /// <summary>The same answer is there already.</summary>
    Unchanged,
    /// <summary>Another answer is there, and stays.</summary>
    AlreadyAnswered,
}

/// <summary>How a reply to a sheet is taken in.</summary>
public sealed record SheetImportOptions
{
    /// <summary>Who answered; null for the colleague who relayed each feedback.</summary>
    public string? By { get; init; }

    /// <summary>Whether only to tell what would be kept; nothing is changed then.</summary>
    public bool IsTrial { get; init; }
}
