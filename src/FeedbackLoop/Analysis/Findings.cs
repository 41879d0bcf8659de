using FeedbackLoop.Analysis.Rules;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis;

/// <summary>A parsed statement and what the rules matched in it.</summary>
internal sealed class Findings(ParsedText text, List<RuleMatch> matches)
{
    private const double NamesSomebody = 1.5;

    private bool[]? refused;
    private bool[]? reporting;

    public ParsedText Text { get; } = text;

    /// <summary>The matches that are of one sort, in the order of the text.</summary>
    public List<RuleMatch> Of(Finding finding) => matches.FindAll(match => match.Rule.Finds == finding);

    /// <summary>Whether the tokens stand in what is said not to be wanted: "we don't need PDF".</summary>
    public bool IsRefused(int start, int end) => Holds(refused ??= Covered(Of(Finding.Refusal)), start, end);

    /// <summary>Whether the tokens name somebody who reports or is reported: "Dana heard from the customer".</summary>
    public bool IsReporting(int start, int end) => Holds(reporting ??= Covered(Of(Finding.Speaker).FindAll(match => match.Rule.Weight >= NamesSomebody)), start, end);

    public TextSpan Span(RuleMatch match) => Text.Span(match.Start, match.End);

    public string Words(RuleMatch match) => Span(match).Of(Text.Text);

    private static bool Holds(bool[] covered, int start, int end)
    {
        for (var token = start; token < end; token++)
        {
            if (covered[token])
                return true;
        }

        return false;
    }

    private bool[] Covered(List<RuleMatch> found)
    {
        var tokens = new bool[Text.Tokens.Count];
        foreach (var match in found)
        {
            for (var token = match.Start; token < match.End; token++)
                tokens[token] = true;   // one by one: the code of Array.Fill is compiled anew at every start
        }

        return tokens;
    }

    /// <summary>Of matches that overlap and say the same, the surest: by weight, then length, then place.</summary>
    public static List<RuleMatch> Surest(IEnumerable<RuleMatch> matches)
    {
        var bySureness = new List<RuleMatch>(matches);
        bySureness.Sort(BySureness);
        var kept = new List<RuleMatch>();
        var taken = new Stretches?[Names.All<Dimension>().Count];
        foreach (var match in bySureness)
        {
            if ((taken[match.Rule.Value] ??= new Stretches()).TryTake(match.Start, match.End))
                kept.Add(match);
        }

        kept.Sort(ByPlace);
        return kept;
    }

    private static int BySureness(RuleMatch one, RuleMatch other)
    {
        var order = other.Rule.Weight.CompareTo(one.Rule.Weight);
        if (order == 0)
            order = (other.End - other.Start).CompareTo(one.End - one.Start);
        return order == 0 ? ByPlace(one, other) : order;
    }

    private static int ByPlace(RuleMatch one, RuleMatch other)
    {
        var order = one.Start.CompareTo(other.Start);
        if (order == 0)
            order = one.End.CompareTo(other.End);
        return order == 0 ? string.CompareOrdinal(one.Rule.Id, other.Rule.Id) : order;
    }
}
