using FeedbackLoop.Analysis.Rules.Nodes;
using FeedbackLoop.Knowledge;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis.Rules;

/// <summary>Reads the small language that rules are written in, from left to right; <c>docs/rules.md</c> explains it.</summary>
internal sealed class PatternParser
{
    private readonly string pattern;
    private int at;

    private PatternParser(string pattern, int at) => (this.pattern, this.at) = (pattern, at);

    /// <summary>The first step of <paramref name="pattern"/>.</summary>
    /// <exception cref="FormatException">The pattern is not in the language; the message says where.</exception>
    public static PatternNode Parse(string pattern) => new PatternParser(pattern, 0).Steps(toNextWord: false);

    /// <summary>The first step of what stands in <paramref name="pattern"/> from <paramref name="at"/> on, read up to the first step that takes a word.</summary>
    /// <exception cref="FormatException">What was read is not in the language.</exception>
    public static PatternNode ParseToNextWord(string pattern, int at) => new PatternParser(pattern, at).Steps(toNextWord: true);

    private PatternNode Steps(bool toNextWord)
    {
        var head = new JoinNode();
        PatternNode tail = head;
        while (!IsAtEnd())
        {
            var step = Step();
            var isOptional = Take('?');
            tail = tail.Next = isOptional ? Optional(step) : step;
            if (!toNextWord || isOptional || step is not (WordNode or WordsNode or LexiconNode or TagNode or NounPhraseNode or ChoiceNode))
                continue;
            tail.Next = new UnreadNode(new LateText(pattern), at);
            return head.Next!;
        }

        if (at < pattern.Length)
            throw new FormatException($"\"{pattern[at..]}\" closes nothing");
        tail.Next = new AcceptNode();
        return head.Next!;
    }

    private PatternNode Sequence(PatternNode tail)
    {
        while (!IsAtEnd())
        {
            var step = Step();
            tail = tail.Next = Take('?') ? Optional(step) : step;
        }

        return tail;
    }

    private bool IsAtEnd()
    {
        while (at < pattern.Length && pattern[at] == ' ')
            at++;
        return at >= pattern.Length || pattern[at] is ')' or '|';
    }

    private PatternNode Step()
    {
        if (Take('('))
            return Group();
        if (Take('['))
            return new CaptureNode(begins: true);
        if (Take(']'))
            return new CaptureNode(begins: false);
        if (Take('^'))
            return new StartNode();
        if (Take('$'))
            return new EndNode();
        if (Take('!'))
            return new NotNode(Closed(Take('(') ? Group() : Single(Part())));
        return pattern[at] == '<' && at + 1 < pattern.Length && pattern[at + 1] == '!' ? NotBehind() : Single(Part());
    }

    private NotBehindNode NotBehind()
    {
        at += 2;
        return new NotBehindNode(Closed(Single(Part())));
    }

    private ReadOnlySpan<char> Part()
    {
        var start = at;
        while (at < pattern.Length && pattern[at] is not (' ' or '(' or ')' or '[' or ']' or '|' or '?'))
            at++;
        return at > start ? pattern.AsSpan(start, at - start) : throw new FormatException("a step is missing");
    }

    private static PatternNode Single(ReadOnlySpan<char> part) => part switch
    {
        "NP" => new NounPhraseNode(NounPhraseShape.Any),
        "NPM" => new NounPhraseNode(NounPhraseShape.Modified),
        "NPS" => new NounPhraseNode(NounPhraseShape.Plural),
        "PEOPLE" => new NounPhraseNode(NounPhraseShape.People),
        "LPAR" => new WordNode("("),
        "RPAR" => new WordNode(")"),
        "ITEM" => new ItemNode(),
        "QMARK" => new WordNode("?"),
        "CAP" => new CapitalizedNode(),
        "VP" => new VerbPhraseNode(),
        "CLAUSE" => new ClauseNode(),
        "*" => new GapNode(1, 1),
        ['*', ..] => Gap(part),
        ['@', .. var name] => new LexiconNode(Lexicons.Named(name.ToString())),
        [>= 'A' and <= 'Z', ..] => new TagNode(WordClass.Named(part) ?? throw new FormatException($"\"{part}\" is no part of the pattern language")),
        _ => new WordNode(part.ToString()),
    };

    /// <summary>Adds what a match of a single part begins with.</summary>
    public static void AddFirst(ReadOnlySpan<char> part, FirstTokens first)
    {
        if (part[0] is >= 'a' and <= 'z')
            Inflection.AddFirstWords(part, first.Words);
        else
            Single(part).AddFirst(first);
    }

    private PatternNode Group() => PlainWords() ?? (PatternNode)Choice();

    /// <summary>A group of single words, the most frequent kind, as one step; null where the group is of another kind.</summary>
    private WordsNode? PlainWords()
    {
        var (start, end, words, isInWord) = (at, at, 0, false);
        for (; end < pattern.Length && pattern[end] != ')'; end++)
        {
            var letter = pattern[end];
            if (letter == '|' && words != 1)
                return null;
            if (letter is not ('|' or ' ' or (>= 'a' and <= 'z') or '+' or '\'' or '-'))
                return null;
            words = letter == '|' ? 0 : letter == ' ' || isInWord ? words : words + 1;
            isInWord = letter is not ('|' or ' ');
        }

        if (end >= pattern.Length || words != 1)
            return null;
        at = end + 1;
        return new WordsNode(pattern, start, end);
    }

    private ChoiceNode Choice()
    {
        var join = new JoinNode();
        var branches = new List<PatternNode>();
        do
        {
            var head = new JoinNode();
            Sequence(head).Next = join;
            branches.Add(head.Next!);
        }
        while (Take('|'));
        return Take(')') ? new ChoiceNode(branches, join) : throw new FormatException("\"(\" is not closed");
    }

    private static ChoiceNode Optional(PatternNode step)
    {
        var join = new JoinNode();
        step.Next = join;
        return new ChoiceNode([step, join], join);
    }

    private bool Take(char mark)
    {
        if (at >= pattern.Length || pattern[at] != mark)
            return false;
        at++;
        return true;
    }

    private static PatternNode Closed(PatternNode step)
    {
        step.Next = new AcceptNode();
        return step;
    }

    private static GapNode Gap(ReadOnlySpan<char> part)
    {
        var dash = part.IndexOf('-');
        return part.Length > 4 && part[1] == '{' && part[^1] == '}' && dash > 1 && Small(part[2..dash]) is { } least && Small(part[(dash + 1)..^1]) is { } most && least <= most
            ? new GapNode(least, most)
            : throw new FormatException($"\"{part}\" is no gap: write *{{0-4}}, 12 at most");
    }

    /// <summary>A number from 0 to 12; null for anything else.</summary>
    private static int? Small(ReadOnlySpan<char> digits) => digits switch
    {
        [>= '0' and <= '9' and var digit] => digit - '0',
        ['1', >= '0' and <= '2' and var digit] => digit - '0' + 10,
        _ => null,
    };
}
