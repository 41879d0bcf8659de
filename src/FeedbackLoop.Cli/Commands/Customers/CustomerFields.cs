using System.CommandLine;
using System.Globalization;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;

namespace FeedbackLoop.Cli.Commands.Customers;

/// <summary>What can be said of a customer, and how customers are printed.</summary>
internal sealed class CustomerFields
{
    public static readonly NamedOutput<Customer> Output = new(
        NamedKind.Customer,
        ["ID", "CUSTOMER", "SEGMENT", "SIZE", "REVENUE", "CURRENCY", "EXTERNAL_ID"],
        item => [Ids.Of(item.Id), item.Name, item.Segment, item.Size is { } size ? Names.Of(size) : null, item.AnnualRevenue?.ToString(CultureInfo.InvariantCulture), item.Currency, item.ExternalId],
        static (json, item) =>
        {
            json.WriteNumber("id"u8, item.Id);
            json.WriteString("uid"u8, item.Uid);
            json.WriteString("name"u8, item.Name);
            json.WriteString("segment"u8, item.Segment);
            json.Choice("size"u8, item.Size);
            json.Amount("annual_revenue"u8, item.AnnualRevenue);
            json.WriteString("currency"u8, item.Currency);
            json.WriteString("external_id"u8, item.ExternalId);
        });

    public TextOption Segment { get; } = new("--segment", "TEXT", "The market segment, in your own words.");

    public ChoiceOption<SizeStage> Size { get; } = new("--size", "How large it is");

    public AmountOption Revenue { get; } = new("--revenue", "What it pays us in a year.");

    public CurrencyOption Currency { get; } = new();

    public TextOption ExternalId { get; } = new("--external-id", "KEY", "Its key in the CRM.");

    public void AddTo(Command command)
    {
        foreach (var option in All)
            command.Add(option);
    }

    public bool AnyIn(Call call) => Array.Exists(All, call.Has);

    /// <summary>A new one with what was typed.</summary>
    public NewCustomer New(Call call, string name) => new(name)
    {
        Segment = Segment.In(call),
        Size = Size.In(call),
        AnnualRevenue = Revenue.In(call),
        Currency = Currency.In(call),
        ExternalId = ExternalId.In(call),
    };

    /// <summary>What was typed, put into <paramref name="customer"/>; what was not typed stays.</summary>
    public Customer Apply(Call call, Customer customer, string? name) => customer with
    {
        Name = name ?? customer.Name,
        Segment = Segment.In(call) ?? customer.Segment,
        Size = Size.In(call) ?? customer.Size,
        AnnualRevenue = Revenue.In(call) ?? customer.AnnualRevenue,
        Currency = Currency.In(call) ?? customer.Currency,
        ExternalId = ExternalId.In(call) ?? customer.ExternalId,
    };

    private Option[] All => [Segment, Size, Revenue, Currency, ExternalId];
}
