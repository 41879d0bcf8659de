using System.Globalization;

namespace FeedbackLoop.Cli.Output;

/// <summary>How a probed statement looks: for a person what was understood and what to ask, for a program one question a row.</summary>
internal static class ProbedLayout
{
    /// <summary>The questions as rows: the id where there is one, number, dimension, route, question, why, and, where it is explained, what its weight is made of.</summary>
    public static IEnumerable<IReadOnlyList<string?>> Rows(ProbedStatement probed)
    {
        var number = 0;
        foreach (var probe in probed.Probes)
        {
            number++;
            string[] cells = [number.ToString(CultureInfo.InvariantCulture), Names.Of(probe.Dimension), Names.Of(probe.Route), probe.Question, probe.Why];
            if (probe.Terms.Count > 0)
                cells = [.. cells, WeightLine.Of(probe)];
            yield return probed.Id is null ? cells : [probed.Id, .. cells];
        }
    }

    /// <summary>What was understood and the first questions, laid out for a terminal of <paramref name="columns"/>.</summary>
    public static void Write(SafeWriter output, ProbedStatement probed, int shown, int columns)
    {
        if (probed.Id is not null)
            output.Dim(probed.Id + "  ");
        output.Bold(DisplayWidth.Shorten(Text.VisibleText.OneLine(probed.Reading.Text), Math.Max(20, columns * 3)));
        output.WriteLine();
        output.WriteLine();
        ReadingLayout.Write(output, probed.Reading, columns);
        if (probed.Probes.Count == 0)
            output.WriteLine("Nothing is left to ask.");

        var number = 0;
        foreach (var probe in probed.Probes.Take(shown))
            QuestionLayout.Write(output, (++number).ToString(CultureInfo.InvariantCulture), probe, columns, explained: true);
        if (probed.Probes.Count > shown)
            output.WriteLine($"      and {probed.Probes.Count - shown} more: --max {probed.Probes.Count} shows them.");
        output.WriteLine();
    }
}
