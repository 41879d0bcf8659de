using System.Data.Common;
using System.Runtime.ExceptionServices;
using Microsoft.Data.Sqlite;

namespace FeedbackLoop.Storage.Sqlite;

/// <summary>One open file. Callers take turns, and each turn is one transaction.</summary>
internal sealed class SqliteDatabase : IAsyncDisposable
{
    private readonly SqliteConnection connection;
    private readonly SemaphoreSlim turn = new(1, 1);   // holds nothing that must be freed, and outlives the connection for those who still wait
    private bool isClosed;

    public SqliteDatabase(SqliteConnection connection)
    {
        this.connection = connection;
    }

    public string Path => connection.DataSource;

    /// <summary>Runs <paramref name="work"/> on one unchanging state of the database.</summary>
    public Task<T> ReadAsync<T>(Func<DbConnection, T> work, CancellationToken cancellationToken) => TransactAsync("begin", work, cancellationToken);

    /// <summary>Runs <paramref name="work"/> as the only writer: all that it writes is kept, or nothing.</summary>
    public Task<T> WriteAsync<T>(Func<DbConnection, T> work, CancellationToken cancellationToken) =>
        TransactAsync("begin immediate", work, cancellationToken);

    /// <summary>Closes the file when the calls that are under way are done; those behind it are refused.</summary>
    public ValueTask DisposeAsync()
    {
        if (!turn.Wait(0, CancellationToken.None))
            return new ValueTask(AwaitTurnAndCloseAsync());
        Close();
        return ValueTask.CompletedTask;
    }

    private async Task AwaitTurnAndCloseAsync()
    {
        await turn.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        Close();
    }

    /// <summary>Closes the file and gives the turn back.</summary>
    private void Close()
    {
        isClosed = true;
        connection.Dispose();   // SQLite closes a file on the calling thread in any case
        turn.Release();
    }

    // SQLite works on the calling thread in any case; awaited is only the turn of another caller.
    private Task<T> TransactAsync<T>(string begin, Func<DbConnection, T> work, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<T>(cancellationToken);
        if (!turn.Wait(0, CancellationToken.None))
            return AwaitTurnAsync(begin, work, cancellationToken);
        try
        {
            return Task.FromResult(Transact(begin, work, cancellationToken));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<T>(cancellationToken);
        }
        catch (Exception exception)
        {
            return Task.FromException<T>(exception);
        }
    }

    private async Task<T> AwaitTurnAsync<T>(string begin, Func<DbConnection, T> work, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        return Transact(begin, work, cancellationToken);
    }

    /// <summary>Does the work and gives the turn back.</summary>
    private T Transact<T>(string begin, Func<DbConnection, T> work, CancellationToken cancellationToken)
    {
        if (isClosed)
        {
            turn.Release();
            throw new ObjectDisposedException(Path, "The database is closed: open it again.");
        }

        try
        {
            connection.Run(begin);
            var result = work(connection);
            cancellationToken.ThrowIfCancellationRequested();
            connection.Run("commit");
            return result;
        }
        catch (ChangeFailedException exception)
        {
            connection.RollBack();
            ExceptionDispatchInfo.Throw(exception.Cause);
            throw;
        }
        catch (Exception exception)
        {
            connection.RollBack();
            SqliteErrors.Throw(exception, Path);
            throw;
        }
        finally
        {
            turn.Release();
        }
    }
}
