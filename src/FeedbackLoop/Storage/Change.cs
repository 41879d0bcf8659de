namespace FeedbackLoop.Storage;

/// <summary>Runs what the caller gives, and keeps its exceptions apart from those of the database.</summary>
internal static class Change
{
    /// <summary>What <paramref name="change"/> makes of <paramref name="there"/>.</summary>
    /// <exception cref="ChangeFailedException">It threw, or gave null.</exception>
    public static T Apply<T>(Func<T, T> change, T there) where T : class
    {
        try
        {
            return change(there) ?? throw new InvalidOperationException("The change gave null; it must give what is to be kept.");
        }
        catch (Exception exception)
        {
            throw new ChangeFailedException(exception);
        }
    }
}
