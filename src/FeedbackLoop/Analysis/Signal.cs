namespace FeedbackLoop.Analysis;

/// <summary>Words that call for a particular probe.</summary>
/// <param name="Kind">What they signal.</param>
/// <param name="Text">The words.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Rule">The rule that found them.</param>
public sealed record Signal(SignalKind Kind, string Text, TextSpan Span, string Rule);

/// <summary>What words in a statement signal.</summary>
public enum SignalKind
{
    /// <summary>A comparison: more, better, faster.</summary>
    Comparative,
    /// <summary>An extreme: best, fastest, minimise.</summary>
    Superlative,
    /// <summary>A count without a number: some, several, a few.</summary>
    VagueCount,
    /// <summary>A claim without exception: all, every, never.</summary>
    Universal,
    /// <summary>A quality that each reader takes differently: intuitive, modern.</summary>
    SubjectiveQuality,
    /// <summary>Speed or load without a figure: slow, instant.</summary>
    Performance,
    /// <summary>A general noun that nothing pins down: reports, permissions.</summary>
    BareNoun,
    /// <summary>A loophole or a doubt: ideally, maybe, I think.</summary>
    Hedge,
    /// <summary>A list that does not end: etc., and so on.</summary>
    OpenList,
    /// <summary>A pronoun with nothing before it.</summary>
    Pronoun,
    /// <summary>A claim for a crowd: everyone, the market.</summary>
    CrowdClaim,
    /// <summary>A time without a date: soon, ASAP.</summary>
    TimeWord,
    /// <summary>Another product: like X, our old tool.</summary>
    Competitor,
    /// <summary>Something that hangs on it: deal-breaker, churn.</summary>
    Threat,
    /// <summary>A solution rather than a problem: add a button.</summary>
    NamedSolution,
    /// <summary>Two things joined: X and Y.</summary>
    Conjunction,
    /// <summary>A promise without evidence: game changer, guaranteed.</summary>
    Optimism,
    /// <summary>Something is missing: lacks, there is no, cannot.</summary>
    Lack,
    /// <summary>Something is wrong: crashes, error, broken.</summary>
    Failure,
    /// <summary>A result that is claimed: it was a success, it will improve retention.</summary>
    ClaimedResult,
    /// <summary>Something done before is to be done again: rerun, repeat.</summary>
    Repeat,
    /// <summary>The text says nothing that can be read: no English words, or signs alone.</summary>
    Unreadable,
}
