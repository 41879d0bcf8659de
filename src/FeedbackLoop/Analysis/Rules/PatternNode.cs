using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis.Rules;

/// <summary>One step of a pattern. A pattern is a chain of steps; each tries its own part and then the next step.</summary>
/// <remarks>The kinds are a closed set. No step repeats without a bound, so the work at one place of a text is bounded too.</remarks>
internal abstract class PatternNode
{
    public virtual PatternNode? Next { get; set; }

    /// <summary>Whether this step and all behind it match from token <paramref name="at"/> on.</summary>
    public abstract bool Matches(MatchRun run, int at);

    /// <summary>Adds what a text must have at the place where this step begins.</summary>
    public abstract void AddFirst(FirstTokens first);

    protected bool Rest(MatchRun run, int at)
    {
        run.Steps++;
        return Next!.Matches(run, at);
    }
}

/// <summary>A word or mark in lower case, or the forms of a word: <c>add+v</c>.</summary>
internal sealed class WordNode(string word) : PatternNode
{
    private string[]? forms;

    public override bool Matches(MatchRun run, int at) => run.Has(at) && IsOne(run.Text.Tokens[at]) && Rest(run, at + 1);

    public override void AddFirst(FirstTokens first) => Inflection.AddFirstWords(word, first.Words);

    private bool IsOne(Token token)
    {
        foreach (var form in forms ??= Inflection.Expand(word))
        {
            if (token.Is(form))
                return true;
        }

        return false;
    }
}

/// <summary>One of several words, written as in <c>add+v | remove+v | tag</c>, which stand in <paramref name="pattern"/> from <paramref name="start"/> to <paramref name="end"/>.</summary>
internal sealed class WordsNode(string pattern, int start, int end) : PatternNode
{
    private WordHashes? hashes;

    // Made when a text first has one of them.
    private List<string>? words;

    public override bool Matches(MatchRun run, int at) => run.Has(at) && IsOne(run.Text.Tokens[at]) && Rest(run, at + 1);

    public override void AddFirst(FirstTokens first) => AddHashes(first.Words);

    private bool IsOne(Token token)
    {
        if (hashes is null)
        {
            var made = new WordHashes();
            AddHashes(made);
            hashes = made;
        }

        if (!hashes.Contain(token.Hash))
            return false;
        foreach (var word in words ??= Words())
        {
            if (token.Is(word))
                return true;
        }

        return false;
    }

    private void AddHashes(WordHashes into)
    {
        var at = start;
        while (NextWord(ref at) is { IsEmpty: false } word)
            Inflection.AddFirstWords(word, into);
    }

    private List<string> Words()
    {
        var all = new List<string>();
        var at = start;
        while (NextWord(ref at) is { IsEmpty: false } word)
            all.AddRange(Inflection.Expand(word.ToString()));
        return all;
    }

    private ReadOnlySpan<char> NextWord(ref int at)
    {
        while (at < end && pattern[at] is ' ' or '|')
            at++;
        var begin = at;
        while (at < end && pattern[at] is not (' ' or '|'))
            at++;
        return pattern.AsSpan(begin, at - begin);
    }
}

/// <summary>A word or phrase of a lexicon, the longest that fits.</summary>
internal sealed class LexiconNode(Lexicon lexicon) : PatternNode
{
    public override bool Matches(MatchRun run, int at) =>
        run.Has(at) && lexicon.Match(run.Text.Tokens, at, run.End) is var length and > 0 && Rest(run, at + length);

    public override void AddFirst(FirstTokens first)
    {
        for (var word = 0; word < lexicon.FirstWords.Count; word++)
            first.Words.Add(lexicon.FirstWords[word]);
    }
}

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

/// <summary>The beginning of a sentence or of a clause; passes nothing.</summary>
internal sealed class StartNode : PatternNode
{
    public override bool Matches(MatchRun run, int at) => run.IsStart(at) && Rest(run, at);

    public override void AddFirst(FirstTokens first) => Next!.AddFirst(first);
}

/// <summary>The end of a clause; passes nothing.</summary>
internal sealed class EndNode : PatternNode
{
    public override bool Matches(MatchRun run, int at) => run.IsEnd(at) && Rest(run, at);

    public override void AddFirst(FirstTokens first) => first.IsAny = true;
}

/// <summary>A step that must not match here; passes nothing.</summary>
internal sealed class NotNode(PatternNode refused) : PatternNode
{
    public override bool Matches(MatchRun run, int at) => !run.Probe(refused, at) && Rest(run, at);

    public override void AddFirst(FirstTokens first) => Next!.AddFirst(first);
}

/// <summary>A step of one token that must not match the token before; passes nothing.</summary>
internal sealed class NotBehindNode(PatternNode refused) : PatternNode
{
    public override bool Matches(MatchRun run, int at) => (at <= run.Start || !run.Probe(refused, at - 1)) && Rest(run, at);

    public override void AddFirst(FirstTokens first) => Next!.AddFirst(first);
}

/// <summary>One of several chains, the first that fits with what follows.</summary>
internal sealed class ChoiceNode(List<PatternNode> branches, PatternNode join) : PatternNode
{
    public override PatternNode? Next
    {
        get => join.Next;
        set => join.Next = value;
    }

    public override bool Matches(MatchRun run, int at)
    {
        foreach (var branch in branches)
        {
            if (branch.Matches(run, at))
                return true;
        }

        return false;
    }

    public override void AddFirst(FirstTokens first)
    {
        foreach (var branch in branches)
            branch.AddFirst(first);
    }
}

/// <summary>Where branches meet again.</summary>
internal sealed class JoinNode : PatternNode
{
    public override bool Matches(MatchRun run, int at) => Rest(run, at);

    public override void AddFirst(FirstTokens first) => Next!.AddFirst(first);
}

/// <summary>Where the captured stretch begins or ends.</summary>
internal sealed class CaptureNode(bool begins) : PatternNode
{
    public override bool Matches(MatchRun run, int at)
    {
        var (before, beforeEnd) = (run.CaptureStart, run.CaptureEnd);
        if (begins)
            run.CaptureStart = at;
        else
            run.CaptureEnd = at;
        if (Rest(run, at))
            return true;
        (run.CaptureStart, run.CaptureEnd) = (before, beforeEnd);
        return false;
    }

    public override void AddFirst(FirstTokens first) => Next!.AddFirst(first);
}

/// <summary>The end of the pattern.</summary>
internal sealed class AcceptNode : PatternNode
{
    public override bool Matches(MatchRun run, int at)
    {
        run.MatchEnd = at;
        return true;
    }

    public override void AddFirst(FirstTokens first) => first.IsAny = true;
}

/// <summary>A pattern, or the rest of one, that is read when a text first comes so far: most patterns of the library never are in the life of a process.</summary>
internal sealed class UnreadNode(string pattern, int start = 0) : PatternNode
{
    public override PatternNode? Next
    {
        get => base.Next ??= PatternParser.ParseToNextWord(pattern, start);
        set => base.Next = value;
    }

    public override bool Matches(MatchRun run, int at) => Rest(run, at);

    public override void AddFirst(FirstTokens first)
    {
        if (start == 0)
            PatternBeginning.Add(pattern, first);
        else
            Next!.AddFirst(first);
    }
}
