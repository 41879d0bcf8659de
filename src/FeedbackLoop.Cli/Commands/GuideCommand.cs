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
    private readonly NumberOption _minutes = new("--minutes", "How long the interview takes: 15 to 90 minutes (30 unless said otherwise).", 15, 90);
    private readonly ChoiceOption<GuideFormat> _format = new("--format", "How it is written (md unless the file ends in .html)");
    private readonly OutOptions _out = new();

    public GuideCommand() : base("guide", "Print an interview guide for a conversation with the customer.",
        "loop guide 12",
        "loop guide 12 14 --minutes 45 --out acme.html",
        "loop guide --customer Acme --format md > acme.md")
    {
        Add(_ids);
        Add(_customer);
        Add(_minutes);
        Add(_format);
        _out.AddTo(this);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var (ids, customer, length) = (_ids.In(call), _customer.In(call), TimeSpan.FromMinutes(_minutes.In(call) ?? 30));
        var file = _out.File(call);
        call.AtMostOne(GlobalOptions.Json, _format);
        if (ids.Count == 0 && customer is null)
            throw new Misuse("A guide is for a feedback or a customer: loop guide 12, or loop guide --customer NAME. loop list shows the numbers.");

        await using var store = await call.ReadStoreAsync(cancellation);
        var guide = GuideBuilder.Build(await OpenAsync(store, ids, customer, cancellation), length);
        if (guide.Heard.Count == 0)
            throw new Refusal("No question is open there that a customer can answer, so there is nothing to prepare. loop list shows the feedback, and loop probes with its number where each question stands.");

        if (call.Json)
            call.PrintJson(json => json.Object(guide, static (json, guide) => json.WriteFields(guide)), call.Shell.OutputIsTerminal);
        else
            await _out.WriteAsync(call, IsHtml(_format.In(call), file) ? guide.ToHtml() : guide.ToMarkdown(), cancellation);
        if (guide.LeftOut.Count > 0)
            call.Say($"{guide.LeftOut.Count} {(guide.LeftOut.Count == 1 ? "question" : "questions")} did not fit into {guide.Minutes} minutes: they stand at the end.");
    }

    private static async Task<IReadOnlyList<TrackedProbe>> OpenAsync(FeedbackStore store, IReadOnlyList<long> ids, string? customer, CancellationToken cancellation)
    {
        await Missing.RefuseUnknownAsync(store, customer, via: null, cancellation);
        foreach (var id in ids)
        {
            if (await store.ShowAsync(id, cancellation) is null)
                throw Missing.Feedback(id);
        }

        return await store.OpenProbesAsync(customer, feedback: ids.Count == 0 ? null : ids, cancellationToken: cancellation);
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
