using System.CommandLine;
using System.Globalization;

namespace FeedbackLoop.Cli.Commands.Options;

/// <summary>The number of something that is kept.</summary>
internal abstract class IdArgument : Argument<string?>
{
    private readonly string _missing;

    /// <param name="description">What it is, for the help.</param>
    /// <param name="no">What a word is not that cannot be read: "no number of a feedback".</param>
    /// <param name="example">A number: "such as 12".</param>
    /// <param name="list">The command that shows the numbers.</param>
    protected IdArgument(string description, string no, string example, string list) : base("id")
    {
        Description = description;
        _missing = $"There is {no}: {list} shows them.";
        Validators.Add(result => result.RefuseUnless(Ids.IsOne, word => $"'{word}' is {no}, {example}: {list} shows them."));
    }

    public long In(Call call) => Ids.Read(call.Value(this) ?? "") ?? throw new Misuse(_missing);
}

/// <summary>The number of a feedback: 12 or #12.</summary>
internal sealed class FeedbackIdArgument() : IdArgument("The number of the feedback, such as 12.", "no number of a feedback", "such as 12", "loop list");

/// <summary>The numbers of several feedback; none is allowed.</summary>
internal sealed class FeedbackIdsArgument : Argument<string[]?>
{
    public FeedbackIdsArgument() : base("id")
    {
        Description = "The numbers of the feedback, such as 12 14.";
        Arity = ArgumentArity.ZeroOrMore;
        Validators.Add(result => result.RefuseUnless(
            Ids.IsOne,
            word => $"'{word}' is no number of a feedback, such as 12: loop list shows them."));
    }

    public IReadOnlyList<long> In(Call call) => [.. (call.Parsed.GetValue(this) ?? []).Select(Ids.Read).OfType<long>().Distinct()];
}

/// <summary>The number of a probe: 12.3 or #12.3.</summary>
internal sealed class ProbeIdArgument : Argument<string?>
{
    public ProbeIdArgument() : base("probe")
    {
        Description = "The number of the probe, such as 12.3.";
        Validators.Add(result => result.RefuseUnless(
            word => ProbeId.Parse(word) is not null,
            word => $"'{word}' is no number of a probe, such as 12.3: loop probes 12 shows those of feedback 12."));
    }

    public ProbeId In(Call call) => ProbeId.Parse(call.Value(this) ?? "") ?? throw new Misuse("There is no number of a probe, such as 12.3.");
}

/// <summary>Short numbers as people type them.</summary>
internal static class Ids
{
    /// <summary>Reads <c>12</c> or <c>#12</c>; null for anything else.</summary>
    public static long? Read(string text) =>
        long.TryParse(text.AsSpan().TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0 ? id : null;

    /// <summary>Whether a word is such a number.</summary>
    public static bool IsOne(string text) => Read(text) is not null;

    public static string Of(long id) => id.ToString(CultureInfo.InvariantCulture);
}
