using System.CommandLine;

namespace FeedbackLoop.Cli.Commands.Options;

/// <summary><c>--clear</c>: what is not known of a feedback after all.</summary>
internal sealed class ClearOption() : ChoicesOption<Clearable>("--clear", "What is not known after all")
{
    /// <summary>What was typed; misuse where an option gives the same field a value.</summary>
    public new IReadOnlyList<Clearable> In(Call call)
    {
        var cleared = base.In(call) ?? [];
        foreach (var field in cleared)
        {
            if (Given(call, field))
                throw new Misuse($"--clear {Names.Of(field)} and {OptionOf(field)} exclude each other: give one of them.");
        }

        return cleared;
    }

    /// <summary><paramref name="feedback"/> without what is cleared.</summary>
    public static NewFeedback Apply(NewFeedback feedback, IReadOnlyList<Clearable> cleared)
    {
        foreach (var field in cleared)
        {
            feedback = field switch
            {
                Clearable.Customer => feedback with { Customer = null },
                Clearable.Via => feedback with { Via = null },
                Clearable.Role => feedback with { Role = null },
                Clearable.SaidBy => feedback with { SaidBy = null },
                Clearable.Deal => feedback with { Deal = null },
                Clearable.Wording => feedback with { Wording = null },
                Clearable.Hops => feedback with { Hops = null },
                Clearable.Channel => feedback with { Channel = null },
                _ => throw new InvalidOperationException($"{field} cannot be cleared."),
            };
        }

        return feedback;
    }

    private static bool Given(Call call, Clearable field) =>
        call.Parsed.CommandResult.Command.Options.Any(option => option.Name == OptionOf(field) && call.Has(option));

    private static string OptionOf(Clearable field) => "--" + Names.Of(field).Replace('_', '-');
}

/// <summary>What may turn out not to be known.</summary>
internal enum Clearable
{
    Customer,
    Via,
    Role,
    SaidBy,
    Deal,
    Wording,
    Hops,
    Channel,
}
