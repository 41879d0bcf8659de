namespace FeedbackLoop;

/// <summary>The base of every exception that the library throws on its own account. The message is one sentence that says what to do next.</summary>
public abstract class FeedbackLoopException : Exception
{
    private protected FeedbackLoopException(string message, Exception? inner = null) : base(message, inner)
    {
    }
}
