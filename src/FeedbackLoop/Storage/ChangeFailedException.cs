namespace FeedbackLoop.Storage;

/// <summary>Carries an exception of the caller's own code out of the transaction, from where it is thrown on as it was.</summary>
internal sealed class ChangeFailedException(Exception cause) : Exception(cause.Message, cause)
{
    public Exception Cause => InnerException!;
}
