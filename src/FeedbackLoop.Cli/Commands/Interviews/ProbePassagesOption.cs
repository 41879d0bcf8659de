using System.CommandLine;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Interviews.Passages;

namespace FeedbackLoop.Cli.Commands.Interviews;

/// <summary>An option that takes passages for probes: 12.4=1204-1310, 12.4=n7.</summary>
internal sealed class ProbePassagesOption : Option<string[]?>
{
    public ProbePassagesOption(string name, string description) : base(name)
    {
        HelpName = "PROBE=PASSAGE";
        Description = description;
        Arity = ArgumentArity.OneOrMore;
        AllowMultipleArgumentsPerToken = false;
        Validators.Add(result => result.RefuseUnless(
            word => Read(word) is not null,
            word => $"{Name} takes a probe, = and a passage as the list shows them, such as 12.4=1204-1310 or 12.4=n7, not '{word}'."));
    }

    /// <summary>The probes and passages that were typed; empty where the option was not given.</summary>
    public IReadOnlyList<(ProbeId Probe, PassageKey Passage)> In(Call call) => [.. (call.Parsed.GetValue(this) ?? []).Select(given => Read(given)!.Value)];

    private static (ProbeId Probe, PassageKey Passage)? Read(string given) =>
        given.IndexOf('=', StringComparison.Ordinal) is > 0 and var at && ProbeId.Parse(given[..at]) is { } probe && PassageKey.Parse(given[(at + 1)..]) is { } passage ? (probe, passage) : null;
}
