namespace FeedbackLoop.Questions;

/// <summary>When the linter looks at questions together.</summary>
public enum SetRules
{
    /// <summary>Order and repetition always; what a guide needs (an opener, a last instance, who else, a closing) from five questions on.</summary>
    Auto,
    /// <summary>All of it, however few the questions.</summary>
    On,
    /// <summary>Never: each question by itself.</summary>
    Off,
}
