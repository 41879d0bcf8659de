using System.CommandLine;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;

namespace FeedbackLoop.Cli.Commands.Highlights;

/// <summary><c>loop highlight list</c>: the evidence in an interview, or for a feedback.</summary>
internal sealed class HighlightListCommand : LoopCommand
{
    private readonly Argument<string?> _id = new("id") { Description = "The number of the interview, such as 3.", Arity = ArgumentArity.ZeroOrOne };
    private readonly FeedbackIdsOption _feedback = new("--feedback", "Only what is evidence for these feedback, of all interviews where none is given.");

    public HighlightListCommand() : base("list", "List the marked stretches of an interview, or the evidence for a feedback.",
        "loop highlight list 3",
        "loop highlight list --feedback 12")
    {
        Add(_id);
        Add(_feedback);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var feedback = _feedback.In(call);
        long? id = call.Value(_id) is { } typed ? Ids.Read(typed) ?? throw new Misuse($"'{typed}' is no number of an interview, such as 3: loop interview list shows them.") : null;
        if (id is null && feedback.Count == 0)
            throw new Misuse("Say of which interview, or --feedback 12: loop interview list shows the interviews.");

        await using var store = await call.ReadStoreAsync(cancellation);
        var highlights = await FindAsync(store, id, feedback, cancellation);
        if (call.Json)
            call.PrintJson(json => json.Array(highlights, static (json, highlight) => json.WriteListed(highlight)), call.Shell.OutputIsTerminal);
        else if (call.IsTerminal)
            Table.Write(call, ["ID", "INTERVIEW", "AT", "SPEAKER", "FOR", "PASSAGE", "WORDS"], highlights.Select(HighlightLayout.Row));
        else
            Tabs.Write(call.Out, highlights.Select(HighlightLayout.Row));
    }

    private static async Task<IReadOnlyList<Highlight>> FindAsync(FeedbackStore store, long? id, IReadOnlyList<long> feedback, CancellationToken cancellation)
    {
        if (id is { } interview)
        {
            if (await store.ShowInterviewAsync(interview, cancellation) is null)
                throw Missing.Interview(interview);
            var all = await store.HighlightsAsync(interview, cancellation);
            return feedback.Count == 0 ? all : [.. all.Where(highlight => highlight.Feedback is { } number && feedback.Contains(number))];
        }

        var found = new List<Highlight>();
        foreach (var number in feedback)
        {
            if (await store.ShowAsync(number, cancellation) is null)
                throw Missing.Feedback(number);
            found.AddRange(await store.EvidenceAsync(number, cancellation));
        }

        return found;
    }
}
