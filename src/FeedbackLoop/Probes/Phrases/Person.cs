namespace FeedbackLoop.Probes.Phrases;

/// <summary>Whom a question speaks of: the customer as <em>they</em>, or to the customer as <em>you</em>.</summary>
internal enum Person
{
    /// <summary>About them.</summary>
    Third,
    /// <summary>To you.</summary>
    Second,
}
