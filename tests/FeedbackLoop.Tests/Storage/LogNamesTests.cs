using FeedbackLoop.Storage;

namespace FeedbackLoop.Tests.Storage;

/// <summary>Who is named with a statement is found, or added.</summary>
public sealed class LogNamesTests : StoreTests
{
    [Test]
    public async Task Names_are_found_without_regard_to_case_and_blanks_and_nothing_is_added_twice()
    {
        var first = await Store.LogAsync(new NewFeedback("One") { Customer = "Acme  Ltd", Via = "Zoë", SaidBy = "Kim", Deal = "Renewal" });
        var second = await Store.LogAsync(new NewFeedback("Two") { Customer = " ACME ltd ", Via = "zoe\u0308", SaidBy = "KIM", Deal = "renewal" });

        Assert.That(second.Created, Is.Empty);
        Assert.That(second.Feedback.Customer, Is.EqualTo(first.Feedback.Customer));
        Assert.That(second.Feedback.Via, Is.EqualTo(first.Feedback.Via));
        Assert.That(second.Feedback.SaidBy!.Id, Is.EqualTo(first.Feedback.SaidBy!.Id));
        Assert.That(second.Feedback.Deal, Is.EqualTo(first.Feedback.Deal));
    }

    [Test]
    public async Task A_close_name_is_offered_and_not_taken()
    {
        var acme = (await Store.Customers.AddAsync(new NewCustomer("Acme Inc."))).Item;

        var logged = await Store.LogAsync(new NewFeedback("More reports") { Customer = "Acme" });

        Assert.That(logged.Feedback.Customer!.Id, Is.Not.EqualTo(acme.Id));
        Assert.That(logged.Created, Is.EqualTo(new[] { new Created(NamedKind.Customer, logged.Feedback.Customer.Id, "Acme") }));
        Assert.That(logged.CloseMatches, Is.EqualTo(new[] { new CloseMatch(NamedKind.Customer, "Acme", acme.Id, "Acme Inc.") }));
    }

    [Test]
    public async Task The_customer_follows_from_the_deal_or_the_contact()
    {
        await Store.Deals.AddAsync(new NewDeal("Renewal") { Customer = "Acme" });
        await Store.Contacts.AddAsync(new NewContact("Kim") { Customer = "Beta" });

        var ofDeal = await Store.LogAsync(new NewFeedback("One") { Deal = "Renewal" });
        var ofContact = await Store.LogAsync(new NewFeedback("Two") { SaidBy = "Kim" });

        Assert.That(ofDeal.Feedback.Customer!.Name, Is.EqualTo("Acme"));
        Assert.That(ofContact.Feedback.Customer!.Name, Is.EqualTo("Beta"));
    }

    [Test]
    public async Task A_contact_whose_name_several_customers_know_is_not_guessed()
    {
        var first = (await Store.Contacts.AddAsync(new NewContact("Kim") { Customer = "Acme" })).Item;
        var second = (await Store.Contacts.AddAsync(new NewContact("kim") { Customer = "Beta" })).Item;

        var refused = await Refused<AmbiguousNameException>(() => Store.LogAsync(new NewFeedback("More") { SaidBy = "Kim" }));
        var logged = await Store.LogAsync(new NewFeedback("More") { SaidBy = "Kim", Customer = "Beta" });

        Assert.That(refused.Ids, Is.EqualTo(new[] { first.Id, second.Id }));
        Assert.That(logged.Feedback.SaidBy!.Id, Is.EqualTo(second.Id));
    }

    [Test]
    public async Task A_contact_that_is_new_is_at_the_customer_of_the_deal()
    {
        await Store.Deals.AddAsync(new NewDeal("Renewal") { Customer = "Acme" });

        var logged = await Store.LogAsync(new NewFeedback("More reports") { SaidBy = "Kim", Deal = "Renewal" });

        Assert.That(logged.Feedback.SaidBy!.CustomerId, Is.EqualTo(1));
    }

    [Test]
    public async Task A_deal_that_is_new_is_of_the_customer_of_the_contact()
    {
        await Store.Contacts.AddAsync(new NewContact("Kim") { Customer = "Acme" });

        var logged = await Store.LogAsync(new NewFeedback("More reports") { SaidBy = "Kim", Deal = "Renewal" });

        Assert.That(logged.Feedback.Deal!.CustomerId, Is.EqualTo(1));
    }

    [Test]
    public async Task A_deal_of_another_customer_is_not_taken()
    {
        var acme = await Store.LogAsync(new NewFeedback("One") { Customer = "Acme", Deal = "Renewal" });
        var beta = await Store.LogAsync(new NewFeedback("Two") { Customer = "Beta", Deal = "renewal" });
        var refused = await Refused<AmbiguousNameException>(() => Store.LogAsync(new NewFeedback("Three") { Deal = "Renewal" }));

        Assert.That(beta.Feedback.Deal!.CustomerId, Is.EqualTo(beta.Feedback.Customer!.Id));
        Assert.That((refused.Kind, refused.Ids), Is.EqualTo((NamedKind.Deal, new[] { acme.Feedback.Deal!.Id, beta.Feedback.Deal.Id })));
    }

    [Test]
    public async Task A_deal_without_a_customer_is_taken_for_any()
    {
        var deal = (await Store.Deals.AddAsync(new NewDeal("Renewal"))).Item;

        var logged = await Store.LogAsync(new NewFeedback("One") { Customer = "Acme", Deal = "Renewal" });

        Assert.That(logged.Feedback.Deal, Is.EqualTo(deal));
    }

    [Test]
    public async Task The_role_that_is_known_of_a_colleague_counts_unless_another_is_given()
    {
        await Store.Colleagues.AddAsync(new NewColleague("Dana") { Role = ColleagueRole.Sales });

        var known = await Store.LogAsync(new NewFeedback("One") { Via = "Dana" });
        var given = await Store.LogAsync(new NewFeedback("Two") { Via = "Dana", Role = ColleagueRole.Executive });

        Assert.That(known.Feedback.Role, Is.EqualTo(ColleagueRole.Sales));
        Assert.That(given.Feedback.Role, Is.EqualTo(ColleagueRole.Executive));
        Assert.That(given.Feedback.Via!.Role, Is.EqualTo(ColleagueRole.Sales));
    }
}
