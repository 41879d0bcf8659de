using FeedbackLoop.Storage;

namespace FeedbackLoop.Tests.Storage;

public sealed class PeopleTests : StoreTests
{
    [Test]
    public async Task A_customer_comes_back_as_it_was_given([Values] SizeStage size)
    {
        var given = new NewCustomer("Acme") { Segment = "Retail", Size = size, AnnualRevenue = 1234567.89m, Currency = "EUR", ExternalId = "crm-7" };

        var added = await Store.Customers.AddAsync(given);
        await Reopen();

        Assert.That(added.IsNew);
        Assert.That(await Store.Customers.FindAsync("acme"), Is.EqualTo(added.Item));
        Assert.That(added.Item, Is.EqualTo(new Customer(1, added.Item.Uid, "Acme")
        {
            Segment = "Retail", Size = size, AnnualRevenue = 1234567.89m, Currency = "EUR", ExternalId = "crm-7",
        }));
    }

    [Test]
    public async Task A_contact_comes_back_as_it_was_given([Values] Consent consent)
    {
        var added = await Store.Contacts.AddAsync(new NewContact("Kim Ortiz")
        {
            Customer = "Acme",
            Email = "kim@acme.example",
            Roles = [.. Enum.GetValues<ContactRole>().Reverse()],
            Traits = Enum.GetValues<ContactTrait>(),
            Consent = consent,
        });

        var found = await Store.Contacts.FindAsync(added.Item.Id);

        Assert.That(added.Created, Is.EqualTo(new[] { new Created(NamedKind.Customer, 1, "Acme") }));
        Assert.That((found!.Name, found.CustomerId, found.Email, found.Consent), Is.EqualTo(("Kim Ortiz", (long?)1, "kim@acme.example", (Consent?)consent)));
        Assert.That(found.Roles, Is.EqualTo(Enum.GetValues<ContactRole>()));
        Assert.That(found.Traits, Is.EqualTo(Enum.GetValues<ContactTrait>()));
    }

    [Test]
    public async Task A_colleague_comes_back_as_given([Values] ColleagueRole role)
    {
        var added = await Store.Colleagues.AddAsync(new NewColleague("Dana Reyes") { Role = role, Email = "dana@us.example" });

        Assert.That(await Store.Colleagues.FindAsync(1), Is.EqualTo(added.Item));
        Assert.That(added.Item, Is.EqualTo(new Colleague(1, added.Item.Uid, "Dana Reyes") { Role = role, Email = "dana@us.example" }));
    }

    [Test]
    public async Task A_deal_comes_back_as_it_was_given()
    {
        var added = await Store.Deals.AddAsync(new NewDeal("Renewal") { Customer = "Acme", Stage = "won", Amount = 0.1m, Currency = "USD", ClosesOn = new DateOnly(2026, 6, 30) });

        Assert.That(await Store.Deals.FindAsync("RENEWAL"), Is.EqualTo(new[] { added.Item }));
        Assert.That(added.Item, Is.EqualTo(new Deal(1, added.Item.Uid, "Renewal")
        {
            CustomerId = 1, Stage = "won", Amount = 0.1m, Currency = "USD", ClosesOn = new DateOnly(2026, 6, 30),
        }));
    }

    [Test]
    public async Task A_name_that_is_there_is_not_added_again()
    {
        var first = await Store.Customers.AddAsync(new NewCustomer("Acme") { Segment = "Retail" });
        var second = await Store.Customers.AddAsync(new NewCustomer("ACME") { Segment = "Other" });

        Assert.That((second.IsNew, second.Item), Is.EqualTo((false, first.Item)));
        Assert.That(await Store.Customers.ListAsync(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Edits_keep_number_and_uid_and_refuse_a_name_that_is_taken()
    {
        var acme = (await Store.Customers.AddAsync(new NewCustomer("Acme") { Segment = "Retail" })).Item;
        await Store.Customers.AddAsync(new NewCustomer("Beta"));

        var edited = await Store.Customers.EditAsync(1, customer => customer with { Id = 7, Name = "Acme Corp", Segment = null });
        var refused = await Refused<NameTakenException>(() => Store.Customers.EditAsync(1, customer => customer with { Name = "beta" }));
        var recased = await Store.Customers.EditAsync(1, customer => customer with { Name = "ACME corp" });

        Assert.That(edited, Is.EqualTo(new Customer(1, acme.Uid, "Acme Corp")));
        Assert.That((refused.Kind, refused.Id, refused.Name), Is.EqualTo((NamedKind.Customer, 2L, "Beta")));
        Assert.That(recased!.Name, Is.EqualTo("ACME corp"));
        Assert.That(await Store.Customers.EditAsync(99, customer => customer), Is.Null);
    }

    [Test]
    public async Task A_contact_moves_only_to_a_customer_that_exists()
    {
        await Store.Contacts.AddAsync(new NewContact("Kim"));
        await Store.Customers.AddAsync(new NewCustomer("Acme"));

        Assert.That((await Store.Contacts.EditAsync(1, contact => contact with { CustomerId = 1 }))!.CustomerId, Is.EqualTo(1));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.Contacts.EditAsync(1, contact => contact with { CustomerId = 9 }));
    }

    [Test]
    public async Task Lists_go_by_name_page_by_page()
    {
        foreach (var name in new[] { "delta", "Beta", "Acme", "Écla", "Charlie" })
            await Store.Customers.AddAsync(new NewCustomer(name));

        var first = await Store.Customers.ListAsync(limit: 2);
        var rest = await Store.Customers.ListAsync(after: first[^1].Id);

        Assert.That(first.Concat(rest).Select(customer => customer.Name), Is.EqualTo(new[] { "Acme", "Beta", "Charlie", "delta", "Écla" }));
    }

    [Test]
    public async Task Namesakes_are_listed_over_the_edge_of_a_page()
    {
        foreach (var customer in new[] { "Acme", "Beta", "Gamma" })
            await Store.Contacts.AddAsync(new NewContact("Kim") { Customer = customer });

        var first = await Store.Contacts.ListAsync(limit: 2);
        var rest = await Store.Contacts.ListAsync(after: first[^1].Id);

        Assert.That(first.Concat(rest).Select(contact => contact.CustomerId), Is.EqualTo(new long?[] { 1, 2, 3 }));
        Assert.That((await Store.Contacts.ListAsync(customer: "beta")).Single().CustomerId, Is.EqualTo(2));
        Assert.That(await Store.Contacts.FindAsync("KIM"), Has.Count.EqualTo(3));
    }

    [Test]
    public async Task No_name_at_all_is_told_as_a_missing_argument()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => Store.Customers.FindAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Store.Contacts.AddAsync(new NewContact(null!)));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Store.Deals.AddAsync(new NewDeal("Renewal") { Customer = "Acme" } with { Name = null! }));
    }
}
