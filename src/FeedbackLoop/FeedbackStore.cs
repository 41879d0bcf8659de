using FeedbackLoop.Probes;
using FeedbackLoop.Storage;
using FeedbackLoop.Storage.Sqlite;

namespace FeedbackLoop;

/// <summary>One database of feedback: reads, probes and keeps what was heard.</summary>
/// <remarks>
/// May be used from several threads; calls take turns. SQLite works on the calling thread, also behind a method that ends in Async.
/// Every method that writes does so in one transaction: all of it is kept, or nothing.
/// Every method throws <see cref="DatabaseBusyException"/>, <see cref="DatabaseFullException"/>, <see cref="DatabaseReadOnlyException"/>,
/// <see cref="DatabaseDamagedException"/> or <see cref="DatabaseFailedException"/> where the database cannot do what is asked.
/// </remarks>
public sealed partial class FeedbackStore : IAsyncDisposable
{
    private readonly SqliteDatabase database;
    private readonly StoreOptions options;
    private readonly Prober prober;

    private FeedbackStore(SqliteDatabase database, StoreOptions options, Prober prober)
    {
        this.prober = prober;
        this.database = database;
        this.options = options;
        Customers = new Customers(database, options.TimeProvider);
        Contacts = new Contacts(database, Customers, options.TimeProvider);
        Colleagues = new Colleagues(database, options.TimeProvider);
        Deals = new Deals(database, Customers, options.TimeProvider);
    }

    /// <summary>Opens the database at <paramref name="path"/>; unless the options say otherwise, it is made when it is missing.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">How to open it; null for the defaults.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    /// <exception cref="DatabaseNotFoundException">The file, or its folder, does not exist, or is a folder itself.</exception>
    /// <exception cref="NotADatabaseException">The file is no FeedbackLoop database.</exception>
    /// <exception cref="DatabaseTooNewException">A newer version of FeedbackLoop made it.</exception>
    /// <exception cref="DatabaseOutdatedException">An older version made it, and it is opened only to be read.</exception>
    public static Task<FeedbackStore> OpenAsync(string path, StoreOptions? options = null, CancellationToken cancellationToken = default) =>
        OpenAsync(path, options, Prober.Default, cancellationToken);

    /// <summary>Opens the database at <paramref name="path"/> as the shorter method does, and probes with <paramref name="prober"/>.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">How to open it; null for the defaults.</param>
    /// <param name="prober">What makes the questions, such as one with topic packs of your own.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    /// <exception cref="DatabaseNotFoundException">The file, or its folder, does not exist, or is a folder itself.</exception>
    /// <exception cref="NotADatabaseException">The file is no FeedbackLoop database.</exception>
    /// <exception cref="DatabaseTooNewException">A newer version of FeedbackLoop made it.</exception>
    /// <exception cref="DatabaseOutdatedException">An older version made it, and it is opened only to be read.</exception>
    public static Task<FeedbackStore> OpenAsync(string path, StoreOptions? options, Prober prober, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(prober);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<FeedbackStore>(cancellationToken);
        options ??= new StoreOptions();
        try
        {
            return Task.FromResult(new FeedbackStore(SqliteFile.Open(path, options), options, prober));
        }
        catch (FeedbackLoopException exception)
        {
            return Task.FromException<FeedbackStore>(exception);
        }
    }

    /// <summary>The full path of the file.</summary>
    public string Path => database.Path;

    /// <summary>The customers.</summary>
    public Customers Customers { get; }

    /// <summary>The people at customers.</summary>
    public Contacts Contacts { get; }

    /// <summary>The people on our side.</summary>
    public Colleagues Colleagues { get; }

    /// <summary>The deals.</summary>
    public Deals Deals { get; }

    /// <summary>Closes the database when the calls that are under way are done; every later call throws <see cref="ObjectDisposedException"/>. May be called again.</summary>
    public ValueTask DisposeAsync() => database.DisposeAsync();

    private DateTimeOffset Now => options.TimeProvider.GetUtcNow();
}
