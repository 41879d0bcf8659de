using System.Data.Common;
using Dapper;
using FeedbackLoop.Storage.Sqlite;

namespace FeedbackLoop.Storage;

/// <summary>The deals of a database.</summary>
public sealed class Deals
{
    private const string Select = """
        select id as Id, uid as Uid, customer_id as CustomerId, name as Name, stage as Stage, amount as Amount, currency as Currency,
            closes_on as ClosesOn
        from deal
        """;

    private readonly SqliteDatabase database;
    private readonly Customers customers;
    private readonly TimeProvider time;

    internal Deals(SqliteDatabase database, Customers customers, TimeProvider time)
    {
        this.database = database;
        this.customers = customers;
        this.time = time;
    }

    /// <summary>Adds a deal; where the customer has one with that name already, it is not changed.</summary>
    /// <param name="deal">What is known of it. A customer whose name is new is added with it.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is added then.</param>
    /// <returns>The deal, and whether it is new.</returns>
    /// <exception cref="TextRefusedException">A text is blank, too long or no valid Unicode.</exception>
    public Task<Added<Deal>> AddAsync(NewDeal deal, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return database.WriteAsync(
            connection =>
            {
                var additions = new Additions();
                var customer = deal.Customer is { } name ? customers.Named(connection, name, additions) : null;
                if (Find(connection, deal.Name, customer?.Id) is { } there)
                    return new Added<Deal>(there, IsNew: false, additions.Created, additions.CloseMatches);
                var added = Add(connection, deal, customer?.Id, additions);
                return new Added<Deal>(added, IsNew: true, additions.Created, additions.CloseMatches);
            },
            cancellationToken);
    }

    /// <summary>The deal with that number.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    /// <returns>Null where there is none.</returns>
    public Task<Deal?> FindAsync(long id, CancellationToken cancellationToken = default) =>
        database.ReadAsync(connection => Find(connection, id), cancellationToken);

    /// <summary>The deals with that name, without regard to case; several where more than one customer has one.</summary>
    /// <param name="name">The name; blanks around it do not count.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    /// <returns>In the order of their numbers; empty where there is none.</returns>
    public Task<IReadOnlyList<Deal>> FindAsync(string name, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<Deal>>(connection => Find(connection, name), cancellationToken);

    /// <summary>Lists deals by name.</summary>
    /// <param name="customer">Only those of the customer with this name; null for all.</param>
    /// <param name="after">Only those behind the one with this number: the last of the page before; null to begin; nothing is behind a number that there is not.</param>
    /// <param name="limit">How many at most; 1 or more; null for all.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is less than 1.</exception>
    public Task<IReadOnlyList<Deal>> ListAsync(
        string? customer = null, long? after = null, int? limit = null, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<Deal>>(
            connection =>
            [
                .. connection.Query<Row>(
                    $"""
                    {Select}
                    where (@After is null or (name_key, id) > (select name_key, id from deal where id = @After))
                        and (@Customer is null or customer_id = (select id from customer where name_key = @Customer))
                    order by name_key, id
                    limit @Limit
                    """,
                    new
                    {
                        Customer = customer is null ? null : NameText.Key(customer),
                        After = after,
                        Limit = PageLimit.Of(limit),
                    })
                    .Select(row => row.ToDeal()),
            ],
            cancellationToken);

    /// <summary>Changes a deal.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="change">Makes what is to be kept from what is kept: <c>deal => deal with { Name = "…" }</c>. Number and UUID stay what they
    /// are. It runs inside the transaction: it must not call the store. It must not return null.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is changed then.</param>
    /// <returns>Null where there is no such deal.</returns>
    /// <exception cref="ArgumentException">There is no customer with the new <c>CustomerId</c>.</exception>
    /// <exception cref="NameTakenException">Another deal of the customer has the new name.</exception>
    /// <exception cref="TextRefusedException">A text is blank, too long or no valid Unicode.</exception>
    public Task<Deal?> EditAsync(long id, Func<Deal, Deal> change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        return database.WriteAsync(
            connection =>
            {
                if (Find(connection, id) is not { } there)
                    return null;
                var row = Row.Of(Change.Apply(change, there));
                Customers.Require(connection, row.CustomerId);
                if (Find(connection, row.Name, row.CustomerId) is { } other && other.Id != id)
                    throw new NameTakenException(NamedKind.Deal, other.Id, other.Name);
                connection.Execute(
                    """
                    update deal set customer_id = @CustomerId, name = @Name, name_key = @NameKey, stage = @Stage, amount = @Amount,
                        currency = @Currency, closes_on = @ClosesOn
                    where id = @Id
                    """,
                    row with { Id = id });
                return Find(connection, id);
            },
            cancellationToken);
    }

    internal static Deal? Find(DbConnection connection, long id) =>
        connection.QuerySingleOrDefault<Row>($"{Select} where id = @id", new { id })?.ToDeal();

    /// <summary>The deal with that name of <paramref name="customerId"/>, or of no customer. Without a customer, the only deal with that name.</summary>
    /// <returns>Null where there is none, or where several customers have one.</returns>
    internal static Deal? Known(DbConnection connection, string name, long? customerId)
    {
        if (Find(connection, name, customerId) is { } there)
            return there;
        return customerId is not null ? Find(connection, name, null) : Find(connection, name) is [var only] ? only : null;
    }

    /// <summary>The deal that is <see cref="Known"/>, or is added for <paramref name="customerId"/> where the name is new there.</summary>
    internal Deal Named(DbConnection connection, string name, long? customerId, Additions additions)
    {
        if (Known(connection, name, customerId) is { } there)
            return there;
        if (customerId is null && Find(connection, name) is { Count: > 1 } namesakes)
            throw new AmbiguousNameException(NamedKind.Deal, namesakes[0].Name, [.. namesakes.Select(deal => deal.Id)]);
        var added = Add(connection, new NewDeal(name), customerId, additions);
        additions.Add(NamedKind.Deal, added.Id, added.Name);
        return added;
    }

    private static List<Deal> Find(DbConnection connection, string name) =>
        [.. connection.Query<Row>($"{Select} where name_key = @Key order by id", new { Key = NameText.Key(name) }).Select(row => row.ToDeal())];

    private static Deal? Find(DbConnection connection, string name, long? customerId) =>
        connection.QuerySingleOrDefault<Row>(
            $"{Select} where name_key = @Key and coalesce(customer_id, 0) = coalesce(@customerId, 0)",
            new { Key = NameText.Key(name), customerId })?.ToDeal();

    private Deal Add(DbConnection connection, NewDeal deal, long? customerId, Additions additions)
    {
        var row = Row.Of(new Deal(0, Guid.CreateVersion7(time.GetUtcNow()), deal.Name)
        {
            CustomerId = customerId,
            Stage = deal.Stage,
            Amount = deal.Amount,
            Currency = deal.Currency,
            ClosesOn = deal.ClosesOn,
        });
        additions.Compare(
            connection, NamedKind.Deal, row.Name,
            "select id as Id, name as Name from deal where @customerId is null or coalesce(customer_id, @customerId) = @customerId",
            new { customerId });
        var id = connection.ExecuteScalar<long>(
            """
            insert into deal (uid, customer_id, name, name_key, stage, amount, currency, closes_on)
            values (@Uid, @CustomerId, @Name, @NameKey, @Stage, @Amount, @Currency, @ClosesOn)
            returning id
            """,
            row);
        return (row with { Id = id }).ToDeal();
    }

    private sealed record Row(
        long Id, string Uid, long? CustomerId, string Name, string? Stage, string? Amount, string? Currency, string? ClosesOn)
    {
        public string NameKey => NameText.Key(Name);

        public static Row Of(Deal deal) => new(
            deal.Id,
            Stored.Of(deal.Uid),
            deal.CustomerId,
            CheckedText.Name("name of the deal", deal.Name),
            CheckedText.Detail("stage", deal.Stage),
            Stored.Of(deal.Amount),
            CheckedText.Detail("currency", deal.Currency),
            deal.ClosesOn is { } day ? Stored.Of(day) : null);

        public Deal ToDeal() => new(Id, Stored.Uid(Uid), Name)
        {
            CustomerId = CustomerId,
            Stage = Stage,
            Amount = Stored.Number(Amount),
            Currency = Currency,
            ClosesOn = Stored.DayOrNull(ClosesOn),
        };
    }
}
