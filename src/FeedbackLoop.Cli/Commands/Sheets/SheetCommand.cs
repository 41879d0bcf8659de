using System.CommandLine;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Output.Json;
using FeedbackLoop.Guides.Sheets;

namespace FeedbackLoop.Cli.Commands.Sheets;

/// <summary><c>loop sheet</c>: the open questions for one colleague, as a message to send.</summary>
internal sealed class SheetCommand : LoopCommand
{
    private readonly TextOption _for = new("--for", "NAME", "The colleague: what they relayed is asked about.");
    private readonly ChoiceOption<SheetForm> _format = new("--format", "How it is written (text unless the file ends in .md)");
    private readonly FlagOption _withCustomer = new("--with-customer-questions", "Add what only the customer can answer, for the colleague to take along.");
    private readonly NumberOption _max = new("--max", "How many questions of each feedback at most.", 1, 100);
    private readonly FlagOption _markAsked = new("--mark-asked", "Mark the questions as asked.");
    private readonly OutOptions _out = new(".txt", ".md", ".markdown");

    public SheetCommand() : base("sheet", "Print every open question that a colleague can answer, as a message to send.",
        "loop sheet --for \"Dana Reyes\" --max 5",
        "loop sheet --for \"Dana Reyes\" --with-customer-questions --out dana.md --mark-asked",
        "loop sheet import reply.txt")
    {
        Add(_for);
        Add(_format);
        Add(_withCustomer);
        Add(_max);
        Add(_markAsked);
        _out.AddTo(this);
        Add(new SheetImportCommand());
        SetAction(static _ => { });   // tells the parser that this command does something without one of those below it
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var name = _for.In(call) ?? throw new Misuse("A sheet is for a colleague: loop sheet --for NAME. loop colleague list shows them.");
        var file = _out.File(call);
        call.AtMostOne(GlobalOptions.Json, _format);
        var markAsked = _markAsked.In(call);
        await using var store = markAsked ? await call.ReadWriteStoreAsync(cancellation) : await call.ReadStoreAsync(cancellation);
        var colleague = await store.Colleagues.FindAsync(name, cancellation) ?? throw Missing.Named(NamedKind.Colleague, name);
        var open = await store.OpenProbesAsync(via: colleague.Name, cancellationToken: cancellation);
        var sheet = Sheet.Make(colleague.Name, open, _withCustomer.In(call), _max.In(call));
        var asked = sheet.Probes.Select(probe => probe.Id).ToList();

        if (call.Json)
            call.PrintJson(json => json.Object(sheet, static (json, sheet) => json.WriteFields(sheet)), call.Shell.OutputIsTerminal);
        else if (asked.Count > 0)
            await _out.WriteAsync(call, IsMarkdown(_format.In(call), file) ? sheet.ToMarkdown() : sheet.ToText(), cancellation);

        call.Out.Flush();   // what did not get out was not asked
        if (asked.Count == 0)
            call.Say($"{colleague.Name} has no open question: there is nothing to send.");
        else if (markAsked)
            call.Say($"{await store.MarkAskedAsync(asked, cancellation)} marked as asked.");
    }

    private static bool IsMarkdown(SheetForm? format, string? file) =>
        format == SheetForm.Md || (format is null && file is not null && Path.GetExtension(file).ToUpperInvariant() is ".MD" or ".MARKDOWN");
}

/// <summary>How a sheet is written.</summary>
internal enum SheetForm
{
    Text,
    Md,
}
