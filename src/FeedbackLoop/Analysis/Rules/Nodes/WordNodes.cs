using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis.Rules.Nodes;

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
