using System.Data.Common;
using Dapper;
using FeedbackLoop.Storage.Sqlite;

namespace FeedbackLoop.Storage;

/// <summary>The customers of a database.</summary>
public sealed class Customers
{
    private const string Select = """
        select id as Id, uid as Uid, name as Name, segment as Segment, size as Size, annual_revenue as AnnualRevenue, currency as Currency,
            external_id as ExternalId
        from customer
        """;

    private readonly SqliteDatabase database;
    private readonly TimeProvider time;

    internal Customers(SqliteDatabase database, TimeProvider time)
    {
        this.database = database;
        this.time = time;
    }

    /// <summary>Adds a customer; where the name is there already, nothing is changed.</summary>
    /// <param name="customer">What is known of it.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is added then.</param>
    /// <returns>The customer, and whether it is new.</returns>
    /// <exception cref="TextRefusedException">A text is blank, too long or no valid Unicode.</exception>
    public Task<Added<Customer>> AddAsync(NewCustomer customer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(customer);
        return database.WriteAsync(
            connection =>
            {
                if (Find(connection, customer.Name) is { } there)
                    return new Added<Customer>(there, IsNew: false, [], []);
                var additions = new Additions();
                var added = Add(connection, customer, additions);
                return new Added<Customer>(added, IsNew: true, [], additions.CloseMatches);
            },
            cancellationToken);
    }

    /// <summary>The customer with that number.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    /// <returns>Null where there is none.</returns>
    public Task<Customer?> FindAsync(long id, CancellationToken cancellationToken = default) =>
        database.ReadAsync(connection => Find(connection, id), cancellationToken);

    /// <summary>The customer with that name, without regard to case.</summary>
    /// <param name="name">The name; blanks around it do not count.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    /// <returns>Null where there is none.</returns>
    public Task<Customer?> FindAsync(string name, CancellationToken cancellationToken = default) =>
        database.ReadAsync(connection => Find(connection, name), cancellationToken);

    /// <summary>Lists customers by name.</summary>
    /// <param name="after">Only those behind the one with this number: the last of the page before; null to begin; nothing is behind a number that there is not.</param>
    /// <param name="limit">How many at most; 1 or more; null for all.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is less than 1.</exception>
    public Task<IReadOnlyList<Customer>> ListAsync(long? after = null, int? limit = null, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<Customer>>(
            connection =>
            [
                .. connection.Query<Row>(
                    $"""
                    {Select}
                    where (@After is null or (name_key, id) > (select name_key, id from customer where id = @After))
                    order by name_key, id
                    limit @Limit
                    """,
                    new { After = after, Limit = PageLimit.Of(limit) })
                    .Select(row => row.ToCustomer()),
            ],
            cancellationToken);

    /// <summary>Changes a customer.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="change">Makes what is to be kept from what is kept: <c>customer => customer with { Name = "…" }</c>. Number and UUID stay what they
    /// are. It runs inside the transaction: it must not call the store. It must not return null.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is changed then.</param>
    /// <returns>Null where there is no such customer.</returns>
    /// <exception cref="NameTakenException">Another customer has the new name.</exception>
    /// <exception cref="TextRefusedException">A text is blank, too long or no valid Unicode.</exception>
    public Task<Customer?> EditAsync(long id, Func<Customer, Customer> change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        return database.WriteAsync(
            connection =>
            {
                if (Find(connection, id) is not { } there)
                    return null;
                var row = Row.Of(Change.Apply(change, there));
                if (Find(connection, row.Name) is { } other && other.Id != id)
                    throw new NameTakenException(NamedKind.Customer, other.Id, other.Name);
                connection.Execute(
                    """
                    update customer set name = @Name, name_key = @NameKey, segment = @Segment, size = @Size, annual_revenue = @AnnualRevenue,
                        currency = @Currency, external_id = @ExternalId
                    where id = @Id
                    """,
                    row with { Id = id });
                return Find(connection, id);
            },
            cancellationToken);
    }

    internal static Customer? Find(DbConnection connection, long id) =>
        connection.QuerySingleOrDefault<Row>($"{Select} where id = @id", new { id })?.ToCustomer();

    internal static Customer? Find(DbConnection connection, string name) =>
        connection.QuerySingleOrDefault<Row>($"{Select} where name_key = @Key", new { Key = NameText.Key(name) })?.ToCustomer();

    internal static Customer? Find(DbConnection connection, long? id) => id is { } given ? Find(connection, given) : null;

    internal static void Require(DbConnection connection, long? id)
    {
        if (id is not null && Find(connection, id) is null)
            throw new ArgumentException(FormattableString.Invariant($"There is no customer #{id}."), nameof(id));
    }

    /// <summary>The customer with that name, which is added where it is new.</summary>
    internal Customer Named(DbConnection connection, string name, Additions additions)
    {
        if (Find(connection, name) is { } there)
            return there;
        var added = Add(connection, new NewCustomer(name), additions);
        additions.Add(NamedKind.Customer, added.Id, added.Name);
        return added;
    }

    private Customer Add(DbConnection connection, NewCustomer customer, Additions additions)
    {
        var row = Row.Of(new Customer(0, Guid.CreateVersion7(time.GetUtcNow()), customer.Name)
        {
            Segment = customer.Segment,
            Size = customer.Size,
            AnnualRevenue = customer.AnnualRevenue,
            Currency = customer.Currency,
            ExternalId = customer.ExternalId,
        });
        additions.Compare(connection, NamedKind.Customer, row.Name, "select id as Id, name as Name from customer");
        var id = connection.ExecuteScalar<long>(
            """
            insert into customer (uid, name, name_key, segment, size, annual_revenue, currency, external_id)
            values (@Uid, @Name, @NameKey, @Segment, @Size, @AnnualRevenue, @Currency, @ExternalId)
            returning id
            """,
            row);
        return (row with { Id = id }).ToCustomer();
    }

    private sealed record Row(
        long Id, string Uid, string Name, string? Segment, string? Size, string? AnnualRevenue, string? Currency, string? ExternalId)
    {
        public string NameKey => NameText.Key(Name);

        public static Row Of(Customer customer) => new(
            customer.Id,
            Stored.Of(customer.Uid),
            CheckedText.Name("name of the customer", customer.Name),
            CheckedText.Detail("segment", customer.Segment),
            Stored.Of(customer.Size),
            Stored.Of(customer.AnnualRevenue),
            CheckedText.Detail("currency", customer.Currency),
            CheckedText.Detail("external id", customer.ExternalId));

        public Customer ToCustomer() => new(Id, Stored.Uid(Uid), Name)
        {
            Segment = Segment,
            Size = Stored.NameOrNull<SizeStage>(Size),
            AnnualRevenue = Stored.Number(AnnualRevenue),
            Currency = Currency,
            ExternalId = ExternalId,
        };
    }
}
