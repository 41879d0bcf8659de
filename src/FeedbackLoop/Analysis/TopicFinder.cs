using FeedbackLoop.Analysis.Rules;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis;

/// <summary>The things that a statement is about: noun phrases, weighed by the rules that ask for them and by their place.</summary>
internal static class TopicFinder
{
    private const double PlaceCost = 0.05;

    private static readonly Lexicon Generic = Lexicons.Named("generic-heads");
    private static readonly Lexicon Languages = Lexicons.Named("languages");
    private static readonly Lexicon NoTopics = Lexicons.Named("no-topics");
    private static readonly Lexicon Times = Lexicons.Named("time-units");

    public static TopicCandidates Find(Findings findings, Speaker? speaker, List<StatedFact> facts)
    {
        var text = findings.Text;
        var wanted = SurestByToken(findings);
        var circumstances = new Circumstances(facts);
        var occasion = Fronted(facts);
        var candidates = new List<TopicCandidate>();
        var place = 0;
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            var end = text.NounPhraseEnd(at);
            if (end <= at)
                continue;
            if (Weigh(findings, at, end, wanted, speaker, circumstances, occasion) is { } candidate)
                candidates.Add(candidate with { Score = candidate.Score - Math.Min(place++, 10) * PlaceCost });
            at = end - 1;
        }

        return new TopicCandidates(candidates);
    }

    /// <summary>The occasion that the statement begins with: "When stock runs low, …" is about what comes behind.</summary>
    private static TextSpan Fronted(List<StatedFact> facts) =>
        facts.Find(static fact => fact.Dimension is Dimension.Trigger or Dimension.Scope && fact.Span.Start == 0)?.Span ?? new TextSpan(0, 0);

    private static TopicCandidate? Weigh(Findings findings, int phraseStart, int end, RuleMatch?[] wanted, Speaker? speaker, Circumstances circumstances, TextSpan occasion)
    {
        var text = findings.Text;
        var start = TopicPhrase.Start(text, phraseStart, end);
        if (start >= end || end - start == 1 && text.Tokens[start].Length < 2 || NoTopics.Match(text.Tokens, start, end) == end - start || MailHeader.Holds(text, start))
            return null;
        var rule = Surest(wanted, phraseStart, end);
        var score = rule?.Rule.Weight ?? 0.5;
        if (NounPhraseShape.People.Fits(text, start, end))
            score -= 2;
        if (Generic.Match(text.Tokens, end - 1, end) > 0)
            score -= end - start > 1 ? 0.6 : 1.8;
        if (Times.Match(text.Tokens, end - 1, end) > 0)
            score -= end - start > 1 && text.Tags[end - 2] is not Tag.Adjective ? 1 : 2.5;   // "working hours" are a thing
        if (end < text.Tokens.Count && text.Tokens[end].Norm is "want" or "wants" or "wanted" or "asks" or "asked" or "requests" or "requested" or "insists" or "insist" or "wishes" or "prefers" or "demands" or "complains" or "complained" or "thinks" or "believes" or "feels" || end + 1 < text.Tokens.Count && text.Tokens[end].Is("would") && text.Tokens[end + 1].Norm is "pay" or "like" or "love" or "buy" or "prefer" or "appreciate" or "welcome")
            score -= 3;   // it is they who ask
        if (phraseStart > 0 && text.Tokens[phraseStart - 1].Norm is "told" or "tell" or "tells")
            score -= 3;   // it is they who were told
        if (phraseStart > 2 && text.Tokens[phraseStart - 1].Norm is "need" or "have" && text.Tokens[phraseStart - 3].Norm is "says" or "said" or "that" or "me" && text.Tokens[phraseStart - 2].Norm is "i" or "we" or "you" && SaysItself(text, phraseStart - 3))
            score -= 3;   // "now it says I need premium"
        if (IsOfThingSaid(text, phraseStart))
            score -= 1.5;
        if (phraseStart > 1 && text.Tokens[phraseStart - 1].Norm is "shows" or "lists" or "displays" or "tells" or "contains" or "includes" && text.Tokens[phraseStart - 2].Norm is "that" or "which")
            score -= 1.5;   // "a widget that shows my next visit"
        if (IsWhatTheyAre(text, phraseStart))
            score -= 3;
        if (findings.IsRefused(phraseStart, end))
            score -= 6;
        if (circumstances.Hold(text.Span(start, end)))
            score -= 2;
        else if (occasion.Contains(text.Span(start, end)))
            score -= 1;
        if (findings.IsReporting(phraseStart, end) || (speaker is { Kind: not SpeakerKind.Writer } && text.Span(phraseStart, end).Overlaps(speaker.Span)))
            score -= 3;
        else if (IsApposition(text, phraseStart, speaker) || IsTalkWith(text, end, speaker) || IsTheirs(text, phraseStart, speaker))
            score -= 3;
        if (IsPlaceNamed(text, phraseStart, end))
            score -= 1.5;
        return new TopicCandidate(score, TopicPhrase.Topic(text, start, end, rule?.Rule.Id ?? "topic.noun-phrase"));
    }

    // "One of our biggest clients (a hotel chain) needs …"
    private static bool IsApposition(ParsedText text, int phraseStart, Speaker? speaker) =>
        phraseStart > 1 && speaker is not null && text.Tokens[phraseStart - 1].Norm is "(" or "," && text.Tokens[phraseStart - 2].End == speaker.Span.End;

    // "A customer of ours runs three shops and says …"
    private static bool IsTheirs(ParsedText text, int phraseStart, Speaker? speaker) =>
        phraseStart > 1 && speaker is not null && text.Tokens[phraseStart - 1].Norm is "runs" or "run" or "operates" or "operate" or "owns" or "own" && text.Tokens[phraseStart - 2].End == speaker.Span.End;

    // "Had a call with a dental clinic: …"
    private static bool IsTalkWith(ParsedText text, int end, Speaker? speaker) =>
        speaker is not null && end + 1 < text.Tokens.Count && text.Tokens[end].Norm is "with" or "from" && text.Tokens[end + 1].Start <= speaker!.Span.Start && text.NounPhraseEnd(end + 1) is var behind && behind > end + 1 && text.Tokens[behind - 1].End >= speaker.Span.End;

    // "There is no option in Dolibarr", but "an invoice in Dutch"
    private static bool IsPlaceNamed(ParsedText text, int phraseStart, int end) =>
        end - phraseStart == 1 && phraseStart > 0 && text.Tokens[phraseStart - 1].Is("in") && text.Tags[phraseStart] == Tag.Name && Languages.Match(text.Tokens, phraseStart, end) == 0;

    /// <summary>Whether the sentence goes on about the thing of one before: "It should have the name and the weight."</summary>
    private static bool IsOfThingSaid(ParsedText text, int at) =>
        text.SentenceStart(at) is > 0 and var start && text.Tokens[start].Norm is "it" or "they" && text.Tokens[start + 1].Norm is "should" or "must" or "needs" or "need" or "would";

    // "We're a cooperative of 40 farms"
    private static bool IsWhatTheyAre(ParsedText text, int phraseStart) =>
        phraseStart > 1 && text.Tokens[phraseStart].Norm is "a" or "an" && text.Tokens[phraseStart - 1].Norm is "'re" or "are" or "am" or "'m" or "is" or "'s" && text.Tokens[phraseStart - 2].Norm is "we" or "i" or "they" or "he" or "she" or "client" or "customer";

    private static bool SaysItself(ParsedText text, int says) =>
        says > text.SentenceStart(says) && text.Tokens[says - 1].Is("it") || says > text.SentenceStart(says) + 1 && text.Tokens[says - 2].Is("it");

    private static RuleMatch?[] SurestByToken(Findings findings)
    {
        var surest = new RuleMatch?[findings.Text.Tokens.Count];
        foreach (var match in findings.Of(Finding.Topic))
        {
            for (var at = match.Start; at < match.End; at++)
            {
                if (surest[at] is not { } other || match.Rule.Weight > other.Rule.Weight)
                    surest[at] = match;
            }
        }

        return surest;
    }

    private static RuleMatch? Surest(RuleMatch?[] wanted, int start, int end)
    {
        RuleMatch? surest = null;
        for (var at = start; at < end; at++)
        {
            if (wanted[at] is { } match && (surest is null || match.Rule.Weight > surest.Rule.Weight))
                surest = match;
        }

        return surest;
    }
}
