using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis.Rules.Nodes;

/// <summary>A whole noun phrase, from its first word; with <paramref name="shape"/> only one of that shape.</summary>
internal sealed class NounPhraseNode(NounPhraseShape shape) : PatternNode
{
    private static readonly TagSet Beginnings = TagSet.Of(Tag.Determiner, Tag.Possessive, Tag.Quantifier, Tag.Number, Tag.Adjective, Tag.Adverb, Tag.Participle, Tag.Gerund, Tag.Noun, Tag.Plural, Tag.Name, Tag.Punctuation);

    public override bool Matches(MatchRun run, int at)
    {
        if (!run.Has(at))
            return false;
        var end = Math.Min(run.Text.NounPhraseEnd(at), run.End);
        return end > at && shape.Fits(run.Text, at, end) && Rest(run, end);
    }

    public override void AddFirst(FirstTokens first) => first.Add(Beginnings);
}

/// <summary>Everything up to the end of the clause, one token at least.</summary>
internal sealed class ClauseNode : PatternNode
{
    public override bool Matches(MatchRun run, int at) =>
        run.Has(at) && Math.Min(run.Text.ClauseEnd(at), run.End) is var end && end > at && Rest(run, end);

    public override void AddFirst(FirstTokens first) => first.IsAny = true;
}

/// <summary>A verb in its base form with its object and up to two prepositional phrases: "add a part to the inventory".</summary>
internal sealed class VerbPhraseNode : PatternNode
{
    public override bool Matches(MatchRun run, int at) =>
        run.Has(at) && run.Text.Tags[at] == Tag.Verb && Math.Min(VerbPhrase.End(run.Text, at), run.End) is var end && Rest(run, end);

    public override void AddFirst(FirstTokens first) => first.Add(TagSet.Of(Tag.Verb));
}

/// <summary>From <paramref name="least"/> to <paramref name="most"/> tokens of any kind, as few as will do.</summary>
internal sealed class GapNode(int least, int most) : PatternNode
{
    public override bool Matches(MatchRun run, int at)
    {
        for (var length = least; length <= most && at + length <= run.End; length++)
        {
            if (Rest(run, at + length))
                return true;
        }

        return false;
    }

    public override void AddFirst(FirstTokens first) => first.IsAny = true;
}
