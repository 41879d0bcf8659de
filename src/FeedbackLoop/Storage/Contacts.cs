using System.Data.Common;
using Dapper;
using FeedbackLoop.Storage.Sqlite;

namespace FeedbackLoop.Storage;

/// <summary>The contacts of a database.</summary>
public sealed class Contacts
{
    private const string Select = """
        select id as Id, uid as Uid, customer_id as CustomerId, name as Name, email as Email, roles as Roles, traits as Traits, consent as Consent
        from contact
        """;

    private readonly SqliteDatabase database;
    private readonly Customers customers;
    private readonly TimeProvider time;

    internal Contacts(SqliteDatabase database, Customers customers, TimeProvider time)
    {
        this.database = database;
        this.customers = customers;
        this.time = time;
    }

    /// <summary>Adds a contact; where the name is there already, nothing is changed.</summary>
    /// <param name="contact">What is known of them. A customer whose name is new is added with it.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is added then.</param>
    /// <returns>The contact, and whether they are new.</returns>
    /// <exception cref="TextRefusedException">A text is blank, too long or no valid Unicode.</exception>
    public Task<Added<Contact>> AddAsync(NewContact contact, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return database.WriteAsync(
            connection =>
            {
                var additions = new Additions();
                var customer = contact.Customer is { } name ? customers.Named(connection, name, additions) : null;
                if (Find(connection, contact.Name, customer?.Id) is { } there)
                    return new Added<Contact>(there, IsNew: false, additions.Created, additions.CloseMatches);
                var added = Add(connection, contact, customer?.Id, additions);
                return new Added<Contact>(added, IsNew: true, additions.Created, additions.CloseMatches);
            },
            cancellationToken);
    }

    /// <summary>The contact with that number.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    /// <returns>Null where there is none.</returns>
    public Task<Contact?> FindAsync(long id, CancellationToken cancellationToken = default) =>
        database.ReadAsync(connection => Find(connection, id), cancellationToken);

    /// <summary>The contacts with that name, without regard to case; several where more than one customer has one.</summary>
    /// <param name="name">The name; blanks around it do not count.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    /// <returns>In the order of their numbers; empty where there is none.</returns>
    public Task<IReadOnlyList<Contact>> FindAsync(string name, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<Contact>>(connection => Find(connection, name), cancellationToken);

    /// <summary>Lists contacts by name.</summary>
    /// <param name="customer">Only those of the customer with this name; null for all.</param>
    /// <param name="after">Only those behind the one with this number: the last of the page before; null to begin; nothing is behind a number that there is not.</param>
    /// <param name="limit">How many at most; 1 or more; null for all.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is less than 1.</exception>
    public Task<IReadOnlyList<Contact>> ListAsync(
        string? customer = null, long? after = null, int? limit = null, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<Contact>>(
            connection =>
            [
                .. connection.Query<Row>(
                    $"""
                    {Select}
                    where (@After is null or (name_key, id) > (select name_key, id from contact where id = @After))
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
                    .Select(row => row.ToContact()),
            ],
            cancellationToken);

    /// <summary>Changes a contact.</summary>
    /// <param name="id">Their number.</param>
    /// <param name="change">Makes what is to be kept from what is kept: <c>contact => contact with { Name = "…" }</c>. Number and UUID stay what they
    /// are. It runs inside the transaction: it must not call the store. It must not return null.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is changed then.</param>
    /// <returns>Null where there is no such contact.</returns>
    /// <exception cref="ArgumentException">There is no customer with the new <c>CustomerId</c>.</exception>
    /// <exception cref="NameTakenException">Another contact has the new name.</exception>
    /// <exception cref="TextRefusedException">A text is blank, too long or no valid Unicode.</exception>
    public Task<Contact?> EditAsync(long id, Func<Contact, Contact> change, CancellationToken cancellationToken = default)
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
                    throw new NameTakenException(NamedKind.Contact, other.Id, other.Name);
                connection.Execute(
                    """
                    update contact set customer_id = @CustomerId, name = @Name, name_key = @NameKey, email = @Email, roles = @Roles,
                        traits = @Traits, consent = @Consent
                    where id = @Id
                    """,
                    row with { Id = id });
                return Find(connection, id);
            },
            cancellationToken);
    }

    internal static Contact? Find(DbConnection connection, long id) =>
        connection.QuerySingleOrDefault<Row>($"{Select} where id = @id", new { id })?.ToContact();

    /// <summary>The contact with that name at <paramref name="customerId"/>, who is added where the name is new there. Without a customer, the only contact with that name.</summary>
    internal Contact Named(DbConnection connection, string name, long? customerId, Additions additions)
    {
        if (Find(connection, name, customerId) is { } there)
            return there;
        var namesakes = customerId is null ? Find(connection, name) : [];
        if (namesakes.Count > 1)
            throw new AmbiguousNameException(NamedKind.Contact, namesakes[0].Name, [.. namesakes.Select(contact => contact.Id)]);
        if (namesakes.Count == 1)
            return namesakes[0];
        var added = Add(connection, new NewContact(name), customerId, additions);
        additions.Add(NamedKind.Contact, added.Id, added.Name);
        return added;
    }

    private static List<Contact> Find(DbConnection connection, string name) =>
        [.. connection.Query<Row>($"{Select} where name_key = @Key order by id", new { Key = NameText.Key(name) }).Select(row => row.ToContact())];

    private static Contact? Find(DbConnection connection, string name, long? customerId) =>
        connection.QuerySingleOrDefault<Row>(
            $"{Select} where name_key = @Key and coalesce(customer_id, 0) = coalesce(@customerId, 0)",
            new { Key = NameText.Key(name), customerId })?.ToContact();

    private Contact Add(DbConnection connection, NewContact contact, long? customerId, Additions additions)
    {
        var row = Row.Of(new Contact(0, Guid.CreateVersion7(time.GetUtcNow()), contact.Name)
        {
            CustomerId = customerId,
            Email = contact.Email,
            Roles = contact.Roles,
            Traits = contact.Traits,
            Consent = contact.Consent,
        });
        additions.Compare(
            connection, NamedKind.Contact, row.Name,
            "select id as Id, name as Name from contact where @customerId is null or coalesce(customer_id, @customerId) = @customerId",
            new { customerId });
        var id = connection.ExecuteScalar<long>(
            """
            insert into contact (uid, customer_id, name, name_key, email, roles, traits, consent)
            values (@Uid, @CustomerId, @Name, @NameKey, @Email, @Roles, @Traits, @Consent)
            returning id
            """,
            row);
        return (row with { Id = id }).ToContact();
    }

    private sealed record Row(
        long Id, string Uid, long? CustomerId, string Name, string? Email, string Roles, string Traits, string? Consent)
    {
        public string NameKey => NameText.Key(Name);

        public static Row Of(Contact contact) => new(
            contact.Id,
            Stored.Of(contact.Uid),
            contact.CustomerId,
            CheckedText.Name("name of the contact", contact.Name),
            CheckedText.Detail("e-mail address", contact.Email),
            Stored.Of(contact.Roles),
            Stored.Of(contact.Traits),
            Stored.Of(contact.Consent));

        public Contact ToContact() => new(Id, Stored.Uid(Uid), Name)
        {
            CustomerId = CustomerId,
            Email = Email,
            Roles = Stored.NameList<ContactRole>(Roles),
            Traits = Stored.NameList<ContactTrait>(Traits),
            Consent = Stored.NameOrNull<Consent>(Consent),
        };
    }
}
