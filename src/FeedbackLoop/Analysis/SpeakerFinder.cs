using FeedbackLoop.Analysis.Rules;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis;

/// <summary>Who is said to say a statement.</summary>
internal static class SpeakerFinder
{
    private const double NamesSomebody = 1.5;

    public static Speaker? Find(Findings findings)
    {
        var frames = Findings.Surest(findings.Of(Finding.Speaker));
        if (frames.Count == 0)
            return null;
        var (surest, named) = (frames[0], 0);
        foreach (var frame in frames)
        {
            if (frame.Rule.Weight > surest.Rule.Weight)
                surest = frame;
            if (frame.Rule.Weight >= NamesSomebody)
                named++;
        }

        var kind = (SpeakerKind)surest.Rule.Value;
        return new Speaker(kind, findings.Words(surest), findings.Span(surest), surest.Rule.Id)
        {
            Hops = kind == SpeakerKind.Writer ? 0 : Math.Max(1, named),
            IsPlural = IsPlural(findings.Text, surest),
        };
    }

    private static bool IsPlural(ParsedText text, RuleMatch frame)
    {
        for (var at = frame.Start; at < frame.End; at++)
        {
            if (text.Tags[at] == Tag.Plural || text.Tokens[at].Norm is "they" or "we" or "staff" or "people" or "everyone")
                return true;
        }

        return false;
    }
}
