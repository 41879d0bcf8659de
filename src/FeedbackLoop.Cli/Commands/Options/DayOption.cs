using System.CommandLine;
using System.Globalization;
using FeedbackLoop.Dates;

namespace FeedbackLoop.Cli.Commands.Options;

/// <summary>An option that takes a day as a person writes it.</summary>
internal sealed class DayOption : Option<string?>
{
    public DayOption(string name, string description) : base(name)
    {
        HelpName = "DAY";
        Description = $"{description}: 2026-03-01, 3 March, yesterday, last Friday, 2 weeks ago.";
    }

    /// <summary>The day that was typed; null where the option was not given.</summary>
    public DateOnly? In(Call call)
    {
        if (call.Value(this) is not { } text)
            return null;

        var reading = SpokenDate.Read(text, call.Shell.Today);
        return reading.Day ?? throw new Misuse(reading.Fault switch
        {
            DateFault.Ambiguous => $"{Name} '{text}' could be {Iso(reading.CouldBe[0])} or {Iso(reading.CouldBe[1])}: write the one that is meant.",
            DateFault.NotOneDay => $"{Name} '{text}' is more than one day: write the day, such as {Iso(call.Shell.Today)}.",
            _ => $"{Name} '{text}' is no date: write it like {Iso(call.Shell.Today)}, 3 March, yesterday, last Friday or 2 weeks ago.",
        });
    }

    /// <summary>The day that was typed, which has been; null where the option was not given.</summary>
    public DateOnly? Past(Call call) =>
        In(call) is not { } day ? null
        : day <= call.Shell.Today ? day
        : throw new Misuse($"{Name} {Iso(day)} is still to come: write the day on which it was.");

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
