using System.Data.Common;
using Dapper;
using FeedbackLoop.Storage.Sqlite;

namespace FeedbackLoop.Storage;

/// <summary>The colleagues of a database.</summary>
public sealed class Colleagues
{
    private const string Select = """
        select id as Id, uid as Uid, name as Name, role as Role, email as Email
        from colleague
        """;

    private readonly SqliteDatabase database;
    private readonly TimeProvider time;

    internal Colleagues(SqliteDatabase database, TimeProvider time)
    {
        this.database = database;
        this.time = time;
    }

    /// <summary>Adds a colleague; where the name is there already, nothing is changed.</summary>
    /// <param name="colleague">What is known of them.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is added then.</param>
    /// <returns>The colleague, and whether they are new.</returns>
    /// <exception cref="TextRefusedException">A text is blank, too long or no valid Unicode.</exception>
    public Task<Added<Colleague>> AddAsync(NewColleague colleague, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(colleague);
        return database.WriteAsync(
            connection =>
            {
                if (Find(connection, colleague.Name) is { } there)
                    return new Added<Colleague>(there, IsNew: false, [], []);
                var additions = new Additions();
                var added = Add(connection, colleague, additions);
                return new Added<Colleague>(added, IsNew: true, [], additions.CloseMatches);
            },
            cancellationToken);
    }

    /// <summary>The colleague with that number.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    /// <returns>Null where there is none.</returns>
    public Task<Colleague?> FindAsync(long id, CancellationToken cancellationToken = default) =>
        database.ReadAsync(connection => Find(connection, id), cancellationToken);

    /// <summary>The colleague with that name, without regard to case.</summary>
    /// <param name="name">The name; blanks around it do not count.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    /// <returns>Null where there is none.</returns>
    public Task<Colleague?> FindAsync(string name, CancellationToken cancellationToken = default) =>
        database.ReadAsync(connection => Find(connection, name), cancellationToken);

    /// <summary>Lists colleagues by name.</summary>
    /// <param name="after">Only those behind the one with this number: the last of the page before; null to begin; nothing is behind a number that there is not.</param>
    /// <param name="limit">How many at most; 1 or more; null for all.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is less than 1.</exception>
    public Task<IReadOnlyList<Colleague>> ListAsync(long? after = null, int? limit = null, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<Colleague>>(
            connection =>
            [
                .. connection.Query<Row>(
                    $"""
                    {Select}
                    where (@After is null or (name_key, id) > (select name_key, id from colleague where id = @After))
                    order by name_key, id
                    limit @Limit
                    """,
                    new { After = after, Limit = PageLimit.Of(limit) })
                    .Select(row => row.ToColleague()),
            ],
            cancellationToken);

    /// <summary>Changes a colleague.</summary>
    /// <param name="id">Their number.</param>
    /// <param name="change">Makes what is to be kept from what is kept: <c>colleague => colleague with { Name = "…" }</c>. Number and UUID stay what they
    /// are. It runs inside the transaction: it must not call the store. It must not return null.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is changed then.</param>
    /// <returns>Null where there is no such colleague.</returns>
    /// <exception cref="NameTakenException">Another colleague has the new name.</exception>
    /// <exception cref="TextRefusedException">A text is blank, too long or no valid Unicode.</exception>
    public Task<Colleague?> EditAsync(long id, Func<Colleague, Colleague> change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        return database.WriteAsync(
            connection =>
            {
                if (Find(connection, id) is not { } there)
                    return null;
                var row = Row.Of(Change.Apply(change, there));
                if (Find(connection, row.Name) is { } other && other.Id != id)
                    throw new NameTakenException(NamedKind.Colleague, other.Id, other.Name);
                connection.Execute(
                    """
                    update colleague set name = @Name, name_key = @NameKey, role = @Role, email = @Email
                    where id = @Id
                    """,
                    row with { Id = id });
                return Find(connection, id);
            },
            cancellationToken);
    }

    internal static Colleague? Find(DbConnection connection, long id) =>
        connection.QuerySingleOrDefault<Row>($"{Select} where id = @id", new { id })?.ToColleague();

    internal static Colleague? Find(DbConnection connection, string name) =>
        connection.QuerySingleOrDefault<Row>($"{Select} where name_key = @Key", new { Key = NameText.Key(name) })?.ToColleague();

    /// <summary>The colleague with that name, who is added with <paramref name="role"/> where the name is new; a role that is known stays.</summary>
    internal Colleague Named(DbConnection connection, string name, ColleagueRole? role, Additions additions)
    {
        if (Find(connection, name) is { } there)
            return there;
        var added = Add(connection, new NewColleague(name) { Role = role }, additions);
        additions.Add(NamedKind.Colleague, added.Id, added.Name);
        return added;
    }

    private Colleague Add(DbConnection connection, NewColleague colleague, Additions additions)
    {
        var row = Row.Of(new Colleague(0, Guid.CreateVersion7(time.GetUtcNow()), colleague.Name)
        {
            Role = colleague.Role,
            Email = colleague.Email,
        });
        additions.Compare(connection, NamedKind.Colleague, row.Name, "select id as Id, name as Name from colleague");
        var id = connection.ExecuteScalar<long>(
            """
            insert into colleague (uid, name, name_key, role, email)
            values (@Uid, @Name, @NameKey, @Role, @Email)
            returning id
            """,
            row);
        return (row with { Id = id }).ToColleague();
    }

    private sealed record Row(long Id, string Uid, string Name, string? Role, string? Email)
    {
        public string NameKey => NameText.Key(Name);

        public static Row Of(Colleague colleague) => new(
            colleague.Id,
            Stored.Of(colleague.Uid),
            CheckedText.Name("name of the colleague", colleague.Name),
            Stored.Of(colleague.Role),
            CheckedText.Detail("e-mail address", colleague.Email));

        public Colleague ToColleague() => new(Id, Stored.Uid(Uid), Name) { Role = Stored.NameOrNull<ColleagueRole>(Role), Email = Email };
    }
}
