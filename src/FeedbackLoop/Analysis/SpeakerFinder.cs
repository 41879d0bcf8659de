using FeedbackLoop.Analysis.Rules;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis;

/// <summary>Who is said to say a statement.</summary>
internal static class SpeakerFinder
{
    private const double NamesSomebody = 1.5;
    private const int LongestLink = 5;

    public static Speaker? Find(Findings findings)
    {
        var frames = Findings.Surest(findings.Of(Finding.Speaker));
        if (frames.Count == 0)
            return null;
        var (surest, named, counted) = (frames[0], 0, 0);
        string? customer = null;
        foreach (var frame in frames)
        {
            if (frame.Rule.Weight > surest.Rule.Weight || (frame.Rule.Weight >= NamesSomebody && IsToldBy(frame, surest)))
                surest = frame;
            if (frame.Rule.Weight < NamesSomebody || frame.Start < counted)
                continue;
            named++;
            counted = frame.End;
            customer = FrameNames.In(findings.Text, frame.Start, frame.End).Customer ?? customer;
        }

        var kind = (SpeakerKind)surest.Rule.Value;
        var names = FrameNames.In(findings.Text, surest.Start, surest.End);
        return new Speaker(kind, findings.Words(surest), findings.Span(surest), surest.Rule.Id)
        {
            Hops = kind == SpeakerKind.Writer ? 0 : Math.Max(1, named),
            Person = kind == SpeakerKind.Writer || IsPersonOrCompany(findings.Text, surest) ? null : names.Person,
            Role = names.Role,
            Customer = names.Customer ?? customer,
            IsPlural = IsPlural(findings.Text, surest),
        };

        // "Dana says that Acme's CFO told her": who is told of last wants it.
        bool IsToldBy(RuleMatch frame, RuleMatch before) =>
            frame.Start >= before.End && frame.Start - before.End <= LongestLink && before.Rule.Weight >= NamesSomebody && findings.Text.SentenceStart(frame.Start) == findings.Text.SentenceStart(before.Start);
    }

    // "Acme needs" and "Dana needs" look alike.
    private static bool IsPersonOrCompany(ParsedText text, RuleMatch frame) =>
        frame.End - frame.Start == 1 && frame.End < text.Tokens.Count && Morphology.VerbBase(text.Tokens[frame.End].Norm) is "need" or "want" or "require";

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
