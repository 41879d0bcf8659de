using System.CommandLine;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Input;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;

namespace FeedbackLoop.Cli.Commands;

/// <summary><c>loop search</c>: feedback by the words of statements and answers, and places in interviews.</summary>
internal sealed class SearchCommand : LoopCommand
{
    private readonly Argument<string[]> _words = new("words")
    {
        Description = "All these must occur; \"in double quotes\" a phrase, report* all that begins so.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly NumberOption _limit = new("--limit", "How many feedback, and how many places in interviews, at most (20 unless said otherwise).", 1, 1000);

    public SearchCommand() : base("search", "Find feedback by the words of statements and answers, then what was said and noted in interviews, the best match first.",
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
        var limit = _limit.In(call) ?? 20;
        var hits = await store.SearchAsync(words, limit, cancellation);
        var said = await store.SearchInterviewsAsync(words, limit, cancellation);
        if (call.Json)
            call.PrintJson(json => json.WriteFound(hits, said), call.Shell.OutputIsTerminal);
        else if (call.IsTerminal)
            SearchLayout.Write(call.Out, hits, said, call.Shell.Columns());
        else
            Tabs.Write(call.Out, [.. SearchLayout.Rows(hits), .. SearchLayout.Rows(said)]);
        if (hits.Count + said.Count == 0 && !call.Json)
            call.Say("Nothing has all these words.");
    }
}
