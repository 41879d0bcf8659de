using System.CommandLine;
using System.Globalization;

namespace FeedbackLoop.Cli.Commands.Options;

/// <summary>The number of a feedback: 12 or #12.</summary>
internal sealed class FeedbackIdArgument : Argument<string?>
{
    public FeedbackIdArgument() : base("id")
    {
        Description = "The number of the feedback, such as 12.";
        Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (Ids.Read(token.Value) is null)
                    result.AddError($"'{token.Value}' is no number of a feedback, such as 12: loop list shows them.");
            }
        });
    }

    public long In(Call call) => Ids.Read(call.Value(this) ?? "") ?? throw new Misuse("There is no number of a feedback: loop list shows them.");
}

/// <summary>The numbers of several feedback; none is allowed.</summary>
internal sealed class FeedbackIdsArgument : Argument<string[]?>
{
    public FeedbackIdsArgument() : base("id")
    {
        Description = "The numbers of the feedback, such as 12 14.";
        Arity = ArgumentArity.ZeroOrMore;
        Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (Ids.Read(token.Value) is null)
                    result.AddError($"'{token.Value}' is no number of a feedback, such as 12: loop list shows them.");
            }
        });
    }

    public IReadOnlyList<long> In(Call call) => [.. (call.Parsed.GetValue(this) ?? []).Select(Ids.Read).OfType<long>().Distinct()];
}

/// <summary>The number of a probe: 12.3 or #12.3.</summary>
internal sealed class ProbeIdArgument : Argument<string?>
{
    public ProbeIdArgument() : base("probe")
    {
        Description = "The number of the probe, such as 12.3.";
        Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (ProbeId.Parse(token.Value) is null)
                    result.AddError($"'{token.Value}' is no number of a probe, such as 12.3: loop probes 12 shows those of feedback 12.");
            }
        });
    }

    public ProbeId In(Call call) => ProbeId.Parse(call.Value(this) ?? "") ?? throw new Misuse("There is no number of a probe, such as 12.3.");
}

/// <summary>Short numbers as people type them.</summary>
internal static class Ids
{
    /// <summary>Reads <c>12</c> or <c>#12</c>; null for anything else.</summary>
    public static long? Read(string text) =>
        long.TryParse(text.AsSpan().TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0 ? id : null;

    public static string Of(long id) => id.ToString(CultureInfo.InvariantCulture);
}
