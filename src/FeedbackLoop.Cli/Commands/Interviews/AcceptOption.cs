using System.CommandLine;
using FeedbackLoop.Interviews.Passages;

namespace FeedbackLoop.Cli.Commands.Interviews;

/// <summary><c>--accept</c>: which passage answers which probe: 12.4=1204-1310, 12.4=n7.</summary>
internal sealed class AcceptOption : Option<string[]?>
{
    public AcceptOption() : base("--accept")
    {
        HelpName = "PROBE=PASSAGE";
        Description = "Keep a passage as the answer to a probe, such as 12.4=1204-1310; again for each further one.";
        Arity = ArgumentArity.OneOrMore;
        AllowMultipleArgumentsPerToken = false;
        Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (Read(token.Value) is null)
                    result.AddError($"--accept takes a probe, = and a passage as the list shows them, such as 12.4=1204-1310 or 12.4=n7, not '{token.Value}'.");
            }
        });
    }

    /// <summary>The probes and passages that were typed; empty where the option was not given.</summary>
    public IReadOnlyList<(ProbeId Probe, PassageKey Passage)> In(Call call) => [.. (call.Parsed.GetValue(this) ?? []).Select(given => Read(given)!.Value)];

    private static (ProbeId Probe, PassageKey Passage)? Read(string given) =>
        given.IndexOf('=', StringComparison.Ordinal) is > 0 and var at && ProbeId.Parse(given[..at]) is { } probe && PassageKey.Parse(given[(at + 1)..]) is { } passage ? (probe, passage) : null;
}
