namespace FeedbackLoop;

/// <summary>Where a statement came from: relayed by a colleague, or said to us by a contact.</summary>
public enum SourceKind
{
    /// <summary>A colleague relayed it.</summary>
    Proxy,
    /// <summary>A contact said it to us.</summary>
    Direct,
}

/// <summary>How close a relayed statement is to what was said.</summary>
public enum Wording
{
    /// <summary>Word for word.</summary>
    Verbatim,
    /// <summary>The same in other words.</summary>
    Paraphrase,
    /// <summary>What the go-between makes of it.</summary>
    Interpretation,
}

/// <summary>How a statement reached us.</summary>
public enum Channel
{
    /// <summary>By telephone or video.</summary>
    Call,
    /// <summary>By e-mail.</summary>
    Email,
    /// <summary>Face to face.</summary>
    Meeting,
    /// <summary>In a chat.</summary>
    Chat,
    /// <summary>In a support ticket.</summary>
    Ticket,
    /// <summary>At a trade fair or similar.</summary>
    Event,
    /// <summary>In a survey or review.</summary>
    Survey,
}
