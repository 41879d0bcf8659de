using System.Globalization;

namespace FeedbackLoop.Cli.Output;

/// <summary>Why a question is where it is: <c>0.4 add +0.4 signal.bare_noun ×1 proxy −0.1 after referent = 0.7</c>.</summary>
internal static class WeightLine
{
    /// <summary>The terms in one line; empty where they were not asked for.</summary>
    public static string Of(Probe probe) =>
        probe.Terms.Count == 0 ? "" : $"{string.Join(" ", probe.Terms.Select(InWords))} = {Number(probe.Weight)} ({QuestionLayout.Words(Names.Of(probe.Lens))})";

    private static string InWords(WeightTerm term) => term.Kind switch
    {
        WeightTermKind.Ask => $"{Number(term.Value)} ask.{term.Detail}",
        WeightTermKind.Audience => $"×{Number(term.Value)} to.{term.Detail}",
        WeightTermKind.Topic => $"{Signed(term.Value)} pack {term.Detail}",
        WeightTermKind.Variety => $"{Signed(term.Value)} after {term.Detail}",
        WeightTermKind.Bound => $"{Signed(term.Value)} bound",
        _ => $"{Signed(term.Value)} {term.Detail}",
    };

    private static string Signed(double value) => value < 0 ? "−" + Number(-value) : "+" + Number(value);

    private static string Number(double value) => Math.Round(value, 3).ToString("0.###", CultureInfo.InvariantCulture);
}
