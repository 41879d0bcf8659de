using FeedbackLoop.Analysis.Rules;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis;

/// <summary>A parsed statement and what the rules matched in it.</summary>
internal sealed class Findings(ParsedText text, List<RuleMatch> matches)
{
    private bool[]? refused;

    public ParsedText Text { get; } = text;

    /// <summary>The matches that are of one sort, in the order of the text.</summary>
    public List<RuleMatch> Of(Finding finding) => matches.FindAll(match => match.Rule.Finds == finding);

    /// <summary>Whether the tokens stand in what is said not to be wanted: "we don't need PDF".</summary>
    public bool IsRefused(int start, int end)
    {
        refused ??= Refused();
        for (var at = start; at < end; at++)
        {
            if (refused[at])
                return true;
        }

        return false;
    }

    public TextSpan Span(RuleMatch match) => Text.Span(match.Start, match.End);

    public string Words(RuleMatch match) => Span(match).Of(Text.Text);

    private bool[] Refused()
    {
        var tokens = new bool[Text.Tokens.Count];
        foreach (var refusal in Of(Finding.Refusal))
        {
            for (var at = refusal.Start; at < refusal.End; at++)
                tokens[at] = true;
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
