using System.CommandLine;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;

namespace FeedbackLoop.Cli.Commands.Contacts;

/// <summary>What can be said of a contact, and how contacts are printed.</summary>
internal sealed class ContactFields
{
    /// <summary>How they are printed.</summary>
    public static readonly WithCustomerOutput<Contact> Output = new(new NamedOutput<WithCustomer<Contact>>(
        NamedKind.Contact,
        ["ID", "CONTACT", "CUSTOMER_ID", "CUSTOMER", "EMAIL", "ROLES", "TRAITS", "CONSENT"],
        named =>
        [
            Ids.Of(named.Item.Id),
            named.Item.Name,
            named.Item.CustomerId is { } customer ? Ids.Of(customer) : null,
            named.Customer,
            named.Item.Email,
            InWords(named.Item.Roles),
            InWords(named.Item.Traits),
            named.Item.Consent is { } consent ? Names.Of(consent) : null,
        ],
        static (json, named) =>
        {
            var item = named.Item;
            json.WriteNumber("id"u8, item.Id);
            json.WriteString("uid"u8, item.Uid);
            json.WriteString("name"u8, item.Name);
            json.Number("customer_id"u8, item.CustomerId);
            json.WriteString("customer"u8, named.Customer);
            json.WriteString("email"u8, item.Email);
            json.Strings("roles"u8, [.. item.Roles.Select(Names.Of)]);
            json.Strings("traits"u8, [.. item.Traits.Select(Names.Of)]);
            json.Choice("consent"u8, item.Consent);
        }), item => item.CustomerId);

    public TextOption Customer { get; } = new("--customer", "NAME", "The customer they work for.");

    public TextOption Email { get; } = new("--email", "ADDRESS", "The e-mail address.");

    public ChoicesOption<ContactRole> Roles { get; } = new("--roles", "The parts they play");

    public ChoicesOption<ContactTrait> Traits { get; } = new("--traits", "What they are like as a user");

    public ChoiceOption<Consent> Consent { get; } = new("--consent", "What they agreed to");

    public void AddTo(Command command)
    {
        foreach (var option in All)
            command.Add(option);
    }

    public bool AnyIn(Call call) => Array.Exists(All, call.Has);

    /// <summary>A new one with what was typed.</summary>
    public NewContact New(Call call, string name) => new(name)
    {
        Customer = Customer.In(call),
        Email = Email.In(call),
        Roles = Roles.In(call) ?? [],
        Traits = Traits.In(call) ?? [],
        Consent = Consent.In(call),
    };

    /// <summary>What was typed, put into <paramref name="contact"/>; what was not typed stays.</summary>
    public Contact Apply(Call call, Contact contact, string? name, long? customerId) => contact with
    {
        Name = name ?? contact.Name,
        CustomerId = customerId ?? contact.CustomerId,
        Email = Email.In(call) ?? contact.Email,
        Roles = Roles.In(call) ?? contact.Roles,
        Traits = Traits.In(call) ?? contact.Traits,
        Consent = Consent.In(call) ?? contact.Consent,
    };

    private Option[] All => [Customer, Email, Roles, Traits, Consent];

    private static string InWords<T>(IReadOnlyList<T> values) where T : struct, Enum => string.Join(", ", values.Select(Names.Of));
}
