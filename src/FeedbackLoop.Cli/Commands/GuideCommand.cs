using System.CommandLine;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Output.Json;
using FeedbackLoop.Guides;

namespace FeedbackLoop.Cli.Commands;

/// <summary><c>loop guide</c>: an interview guide from what is still open.</summary>
internal sealed class GuideCommand : LoopCommand
{
    private readonly FeedbackIdsArgument _ids = new();
    private readonly TextOption _customer = new("--customer", "NAME", "Everything that is open with this customer.");
    private readonly TextOption _via = new("--via", "NAME", "Everything open that this colleague relayed.");
    private readonly TextOption _with = new("--with", "NAME", "The contact who is asked: their role and traits change what is asked. Alone: everything that is open for them.");
    private readonly NumberOption _minutes = new("--minutes", "How long the interview takes: 15 to 90 minutes (30 unless said otherwise).", 15, 90);
    private readonly StyleOptions _how = new();
    private readonly ChoiceOption<GuideFormat> _format = new("--format", "How it is written (md unless the file ends in .html)");
    private readonly OutOptions _out = new(".html", ".htm", ".md", ".markdown", ".txt");

    public GuideCommand() : base("guide", "Print an interview guide for a conversation with the customer.",
        "loop guide 12",
        "loop guide 12 14 --minutes 45 --out acme.html",
        "loop guide --customer Acme --style win-loss --audience buyer",
        "loop guide --with \"Kim Ortiz\" --format md > kim.md")
    {
        Add(_ids);
        Add(_customer);
        Add(_via);
        Add(_with);
        Add(_minutes);
        _how.AddTo(this);
        Add(_format);
        _out.AddTo(this);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var length = TimeSpan.FromMinutes(_minutes.In(call) ?? 30);
        var file = _out.File(call);
        call.AtMostOne(GlobalOptions.Json, _format);
        if (_ids.In(call).Count == 0 && !call.Has(_customer) && !call.Has(_via) && !call.Has(_with))
            throw new Misuse("A guide is for a feedback, a customer, a colleague or a contact: loop guide 12, or --customer, --via or --with NAME. loop list shows the numbers.");

        var options = await _how.ReadAsync(call, cancellation);
        await using var store = await call.ReadStoreAsync(cancellation);
        var (probes, contact) = await OpenAsync(call, store, cancellation);
        var guide = GuideBuilder.Build(probes, length, contact is null ? options : options.For(contact));
        if (guide.Heard.Count == 0)
            throw new Refusal("No question is open there that a customer can answer, so there is nothing to prepare. loop list shows the feedback, and loop probes with its number where each question stands.");

        if (call.Json)
            call.PrintJson(json => json.Object(guide, static (json, guide) => json.WriteFields(guide)), call.Shell.OutputIsTerminal);
        else
            await _out.WriteAsync(call, IsHtml(_format.In(call), file) ? guide.ToHtml() : guide.ToMarkdown(), cancellation);
        if (guide.LeftOut.Count > 0)
            call.Say($"{guide.LeftOut.Count} {(guide.LeftOut.Count == 1 ? "question" : "questions")} did not fit into {guide.Minutes} minutes: they stand at the end.");
    }

    private async Task<(IReadOnlyList<TrackedProbe> Probes, Contact? Contact)> OpenAsync(Call call, FeedbackStore store, CancellationToken cancellation)
    {
        var (ids, customer, via) = (_ids.In(call), _customer.In(call), _via.In(call));
        await Missing.RefuseUnknownAsync(store, customer, via, cancellation);
        foreach (var id in ids)
        {
            if (await store.ShowAsync(id, cancellation) is null)
                throw Missing.Feedback(id);
        }

        var contact = await ContactAsync(store, _with.In(call), customer, cancellation);
        var named = ids.Count == 0 ? null : ids;
        return (await store.OpenProbesAsync(customer, via, named, named is null ? contact?.Id : null, cancellation), contact);
    }

    private static async Task<Contact?> ContactAsync(FeedbackStore store, string? name, string? customer, CancellationToken cancellation)
    {
        if (name is null)
            return null;
        var named = await store.Contacts.FindAsync(name, cancellation);
        if (customer is not null && await store.Customers.FindAsync(customer, cancellation) is { } of)
            named = [.. named.Where(contact => contact.CustomerId == of.Id)];
        return named switch
        {
            [] => throw Missing.Named(NamedKind.Contact, name),
            [var one] => one,
            _ => throw new Refusal($"{named.Count} are called {name}: add --customer NAME; loop contact list shows them."),
        };
    }

    internal static bool IsHtml(GuideFormat? format, string? file) =>
        format == GuideFormat.Html || (format is null && file is not null && Path.GetExtension(file).ToUpperInvariant() is ".HTML" or ".HTM");
}

/// <summary>How a guide is written.</summary>
internal enum GuideFormat
{
    Md,
    Html,
}
