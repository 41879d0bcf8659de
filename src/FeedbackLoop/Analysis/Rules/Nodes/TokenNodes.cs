using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis.Rules.Nodes;

/// <summary>One token of one of several word classes.</summary>
internal sealed class TagNode(TagSet tags) : PatternNode
{
    public override bool Matches(MatchRun run, int at) => run.Has(at) && tags.Has(run.Text.Tags[at]) && Rest(run, at + 1);

    public override void AddFirst(FirstTokens first) => first.Add(tags);
}

/// <summary>A word with a capital letter that does not open the sentence.</summary>
internal sealed class CapitalizedNode : PatternNode
{
    private static readonly TagSet Names = TagSet.Of(Tag.Noun, Tag.Plural, Tag.Name, Tag.Gerund, Tag.Adjective, Tag.Verb);

    public override bool Matches(MatchRun run, int at) =>
        run.Has(at) && run.Text.Tokens[at].IsCapitalized && (at > run.Start || run.Text.Tags[at] == Tag.Name) && Names.Has(run.Text.Tags[at]) && Rest(run, at + 1);

    public override void AddFirst(FirstTokens first) => first.Add(Names);
}

/// <summary>What opens an item of a list at the beginning of a line: <c>-</c>, <c>*</c>, <c>•</c>, <c>1.</c> or <c>2)</c>.</summary>
internal sealed class ItemNode : PatternNode
{
    private static readonly string[] Bullets = ["-", "*", "•", "–", "+"];

    public override bool Matches(MatchRun run, int at)
    {
        if (!run.Has(at) || !run.Text.Tokens[at].StartsLine)
            return false;
        if (run.Text.Tags[at] != Tag.Number)
            return Array.IndexOf(Bullets, run.Text.Tokens[at].Norm) >= 0 && Rest(run, at + 1);
        return at + 1 < run.End && run.Text.Tokens[at + 1].Norm is "." or ")" && Rest(run, at + 2);
    }

    public override void AddFirst(FirstTokens first)
    {
        foreach (var bullet in Bullets)
            first.Words.Add(WordHash.Of(bullet));
        first.Add(TagSet.Of(Tag.Number));
    }
}
