using FeedbackLoop.Analysis.Rules;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis;

/// <summary>A parsed statement and what the rules matched in it.</summary>
internal sealed class Findings(ParsedText text, List<RuleMatch> matches)
{
    public ParsedText Text { get; } = text;

    /// <summary>The matches that are of one sort, in the order of the text.</summary>
    public IEnumerable<RuleMatch> Of(Finding finding) => matches.Where(match => match.Rule.Finds == finding);

    public TextSpan Span(RuleMatch match) => Text.Span(match.Start, match.End);

    public string Words(RuleMatch match) => Span(match).Of(Text.Text);

    /// <summary>Of matches that overlap and say the same, the surest: by weight, then length, then place.</summary>
    public static List<RuleMatch> Surest(IEnumerable<RuleMatch> matches)
    {
        var kept = new List<RuleMatch>();
        var taken = new Dictionary<string, Stretches>(StringComparer.Ordinal);
        foreach (var match in matches.OrderByDescending(match => match.Rule.Weight).ThenByDescending(match => match.End - match.Start).ThenBy(match => match.Start))
        {
            if (!taken.TryGetValue(match.Rule.Name, out var stretches))
                taken[match.Rule.Name] = stretches = new Stretches();
            if (stretches.TryTake(match.Start, match.End))
                kept.Add(match);
        }

        kept.Sort((one, other) => one.Start != other.Start ? one.Start.CompareTo(other.Start) : one.End.CompareTo(other.End));
        return kept;
    }
}
