using System.CommandLine;
using System.Globalization;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;

namespace FeedbackLoop.Cli.Commands.Deals;

/// <summary>What can be said of a deal, and how deals are printed.</summary>
internal sealed class DealFields
{
    /// <summary>How they are printed.</summary>
    public static readonly WithCustomerOutput<Deal> Output = new(new NamedOutput<WithCustomer<Deal>>(
        NamedKind.Deal,
        ["ID", "DEAL", "CUSTOMER_ID", "CUSTOMER", "STAGE", "AMOUNT", "CURRENCY", "CLOSES_ON"],
        named =>
        [
            Ids.Of(named.Item.Id),
            named.Item.Name,
            named.Item.CustomerId is { } customer ? Ids.Of(customer) : null,
            named.Customer,
            named.Item.Stage,
            named.Item.Amount?.ToString(CultureInfo.InvariantCulture),
            named.Item.Currency,
            named.Item.ClosesOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ],
        static (json, named) =>
        {
            var item = named.Item;
            json.WriteNumber("id"u8, item.Id);
            json.WriteString("uid"u8, item.Uid);
            json.WriteString("name"u8, item.Name);
            json.Number("customer_id"u8, item.CustomerId);
            json.WriteString("customer"u8, named.Customer);
            json.WriteString("stage"u8, item.Stage);
            json.Amount("amount"u8, item.Amount);
            json.WriteString("currency"u8, item.Currency);
            json.Day("closes_on"u8, item.ClosesOn);
        }), item => item.CustomerId);

    public TextOption Customer { get; } = new("--customer", "NAME", "The customer of the deal.");

    public TextOption Stage { get; } = new("--stage", "TEXT", "The stage, in your own words.");

    public AmountOption Amount { get; } = new("--amount", "What it is worth.");

    public CurrencyOption Currency { get; } = new();

    public DayOption Closes { get; } = new("--closes", "The day it is expected to close");

    public void AddTo(Command command)
    {
        foreach (var option in All)
            command.Add(option);
    }

    public bool AnyIn(Call call) => Array.Exists(All, call.Has);

    /// <summary>A new one with what was typed.</summary>
    public NewDeal New(Call call, string name) => new(name)
    {
        Customer = Customer.In(call),
        Stage = Stage.In(call),
        Amount = Amount.In(call),
        Currency = Currency.In(call),
        ClosesOn = Closes.In(call),
    };

    /// <summary>What was typed, put into <paramref name="deal"/>; what was not typed stays.</summary>
    public Deal Apply(Call call, Deal deal, string? name, long? customerId) => deal with
    {
        Name = name ?? deal.Name,
        CustomerId = customerId ?? deal.CustomerId,
        Stage = Stage.In(call) ?? deal.Stage,
        Amount = Amount.In(call) ?? deal.Amount,
        Currency = Currency.In(call) ?? deal.Currency,
        ClosesOn = Closes.In(call) ?? deal.ClosesOn,
    };

    private Option[] All => [Customer, Stage, Amount, Currency, Closes];
}
