using System.Globalization;
using FeedbackLoop.Cli.Commands;
using FeedbackLoop.Cli.Commands.Options;
using Humanizer;

namespace FeedbackLoop.Cli.Output;

/// <summary>A list of feedback.</summary>
internal static class FeedbackList
{
    /// <summary>Id, the day it was heard, customer, via, status, open probes, all probes, statement.</summary>
    public static IEnumerable<IReadOnlyList<string?>> Rows(IReadOnlyList<FeedbackSummary> feedback) => feedback.Select(item => (IReadOnlyList<string?>)
    [
        Ids.Of(item.Id),
        item.HeardOn.ToString("O", CultureInfo.InvariantCulture),
        item.Customer,
        item.Via,
        Names.Of(item.Status),
        item.OpenProbes.ToString(CultureInfo.InvariantCulture),
        item.Probes.ToString(CultureInfo.InvariantCulture),
        item.Statement,
    ]);

    public static void Write(Call call, IReadOnlyList<FeedbackSummary> feedback)
    {
        var today = call.Shell.Today;
        Table.Write(call, ["ID", "HEARD", "CUSTOMER", "VIA", "STATUS", "OPEN", "STATEMENT"], feedback.Select(item => (IReadOnlyList<string?>)
        [
            Ids.Of(item.Id),
            item.HeardOn == today ? "today" : item.HeardOn.Humanize(today, CultureInfo.InvariantCulture),
            item.Customer,
            item.Via,
            Names.Of(item.Status),
            $"{item.OpenProbes} of {item.Probes}",
            item.Statement,
        ]));
    }
}
