using System.CommandLine;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Input;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;

namespace FeedbackLoop.Cli.Commands;

/// <summary><c>loop edit</c>: changes a feedback, and reads and probes it anew.</summary>
internal sealed class EditCommand : LoopCommand
{
    private readonly FeedbackIdArgument _id = new();
    private readonly TextOption _statement = new("--statement", "TEXT", "Other words; - reads them from standard input.");
    private readonly SourceOptions _source = new();
    private readonly ClearOption _clear = new();
    private readonly FlagOption _close = new("--close", "Ask nothing more.");
    private readonly FlagOption _reopen = new("--reopen", "Ask again after all.");

    public EditCommand() : base("edit", "Change a feedback: by options, or the statement in your editor. Answers stay.",
        "loop edit 12",
        "loop edit 12 --customer Acme --heard \"last Friday\"",
        "loop edit 12 --clear deal,said_by",
        "loop edit 12 --close")
    {
        Add(_id);
        Add(_statement);
        _source.AddTo(this);
        Add(_clear);
        Add(_close);
        Add(_reopen);
        Add(PacksOption.Shared);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        call.AtMostOne(_close, _reopen);
        var id = _id.In(call);
        var cleared = _clear.In(call);
        var given = _statement.In(call) is { } text ? await StatementInput.ReadAsync(call, text, "statement", cancellation) : null;
        _ = _source.Apply(call, new NewFeedback(""));   // what is mistyped is refused before anything is opened

        await using var store = await call.ReadWriteStoreAsync(cancellation);
        var before = await store.ShowAsync(id, cancellation) ?? throw Missing.Feedback(id);
        var closes = call.Has(_close) || call.Has(_reopen);
        if (given is null && cleared.Count == 0 && !closes && !_source.AnyIn(call))
        {
            if (!call.Shell.InputIsTerminal)
                throw new Misuse("There is nothing to change: give an option. Type loop edit --help.");
            Print(call, await Editor.WriteAsync(call, before.Feedback.Statement, written => EditAsync(store, written), cancellation));
            return;
        }

        Print(call, await EditAsync(store, given));

        async Task<LogResult> EditAsync(FeedbackStore store, string? statement) => await store.EditAsync(
            id, feedback => ClearOption.Apply(_source.Apply(call, Change(call, feedback, statement)), cleared), cancellation)
            ?? throw Missing.Feedback(id);
    }

    private NewFeedback Change(Call call, NewFeedback feedback, string? statement) => feedback with
    {
        Statement = statement ?? feedback.Statement,
        IsClosed = call.Has(_close) || (feedback.IsClosed && !call.Has(_reopen)),
    };

    private static void Print(Call call, LogResult edited)
    {
        if (call.Json)
        {
            call.PrintJson(json => json.Write(edited), call.Shell.OutputIsTerminal);
            return;
        }

        Tabs.Write(call.Out, [[Ids.Of(edited.Feedback.Id), Names.Of(edited.Feedback.Status)]]);
        call.Out.Flush();
        call.Talk.WriteLine();
        LoggedLayout.Write(call.Talk, edited, call.Shell.Columns());
    }
}
