using System.CommandLine;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Input;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;

namespace FeedbackLoop.Cli.Commands;

/// <summary><c>loop search</c>: feedback by the words of statements and answers.</summary>
internal sealed class SearchCommand : LoopCommand
{
    private readonly Argument<string[]> _words = new("words")
    {
        Description = "All these must occur; \"in double quotes\" a phrase, report* all that begins so.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly NumberOption _limit = new("--limit", "How many at most (20 unless said otherwise).", 1, 1000);

    public SearchCommand() : base("search", "Find feedback by the words of statements and answers, the best match first.",
        "loop search month-end report",
        "loop search '\"month-end report\" export*'",
        "loop search audit --json")
    {
        Add(_words);
        Add(_limit);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var words = TypedText.Readable(string.Join(' ', call.Parsed.GetValue(_words)!), "What to search for");
        if (string.IsNullOrWhiteSpace(words))
            throw new Refusal("There is no word to search for: loop search report");

        await using var store = await call.ReadStoreAsync(cancellation);
        var hits = await store.SearchAsync(words, _limit.In(call) ?? 20, cancellation);
        if (call.Json)
            call.PrintJson(json => json.Array(hits, static (json, hit) => json.WriteFields(hit)), call.Shell.OutputIsTerminal);
        else if (call.IsTerminal)
            SearchLayout.Write(call.Out, hits, call.Shell.Columns());
        else
            Tabs.Write(call.Out, SearchLayout.Rows(hits));
        if (hits.Count == 0 && !call.Json)
            call.Say("Nothing has all these words.");
    }
}
