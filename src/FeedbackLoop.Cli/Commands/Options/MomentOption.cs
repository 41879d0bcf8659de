using System.CommandLine;
using System.Globalization;
using FeedbackLoop.Dates;

namespace FeedbackLoop.Cli.Commands.Options;

/// <summary>An option that takes a day and a time of day as a person writes them.</summary>
internal sealed class MomentOption : Option<string?>
{
    public MomentOption(string name, string description) : base(name)
    {
        HelpName = "MOMENT";
        Description = $"{description}: next Tuesday 14:00, tomorrow at 2pm, 2026-03-01 09:30.";
    }

    /// <summary>The moment that was typed, in the zone of the clock; null where the option was not given.</summary>
    public DateTimeOffset? In(Call call)
    {
        if (call.Value(this) is not { } text)
            return null;

        var now = call.Shell.Clock.GetLocalNow().DateTime;
        var reading = SpokenMoment.Read(text, now);
        var local = reading.Moment ?? throw new Misuse(reading.Fault switch
        {
            MomentFault.NoTime => $"{Name} '{text}' has no time of day: write it like {text.Trim()} 14:00.",
            MomentFault.NotOneDay => $"{Name} '{text}' is more than one day: write the day, such as {Iso(now.Date)} 14:00.",
            MomentFault.Ambiguous => $"{Name} '{text}' could be the day {Iso(reading.CouldBe[0].ToDateTime(default))} or {Iso(reading.CouldBe[1].ToDateTime(default))}: write the one that is meant.",
            _ => $"{Name} '{text}' is no day and time: write it like next Tuesday 14:00, tomorrow at 2pm or {Iso(now.Date)} 09:30.",
        });
        var zone = call.Shell.Clock.LocalTimeZone;
        return zone.IsInvalidTime(local)
            ? throw new Misuse($"{Name} '{text}' does not exist: clocks are put forward over it.")
            : new DateTimeOffset(local, zone.GetUtcOffset(local));
    }

    private static string Iso(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
