using System.Globalization;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis.Rules;

/// <summary>Reads the small language that rules are written in; <c>docs/rules.md</c> explains it.</summary>
internal sealed class PatternParser
{
    private readonly List<string> parts;
    private int at;

    private PatternParser(string pattern) => parts = Split(pattern);

    /// <summary>The first step of <paramref name="pattern"/>.</summary>
    /// <exception cref="FormatException">The pattern is not in the language; the message says where.</exception>
    public static PatternNode Parse(string pattern)
    {
        var parser = new PatternParser(pattern);
        var head = new JoinNode();
        var tail = parser.Sequence(head);
        if (parser.at < parser.parts.Count)
            throw new FormatException($"\"{parser.parts[parser.at]}\" closes nothing");
        tail.Next = new AcceptNode();
        return head.Next!;
    }

    private PatternNode Sequence(PatternNode tail)
    {
        while (at < parts.Count && parts[at] is not (")" or "|"))
        {
            var (first, last) = Step();
            tail.Next = first;
            tail = last;
        }

        return tail;
    }

    private (PatternNode First, PatternNode Last) Step()
    {
        var part = parts[at++];
        if (part == "(")
            return Group();
        if (part == "!" && Take("("))
            return Same(new NotNode(Closed(Group())));
        if (part.StartsWith("<!", StringComparison.Ordinal))
            return Same(new NotBehindNode(Closed(Single(part[2..]))));
        if (part[0] == '!')
            return Same(new NotNode(Closed(Single(part[1..]))));
        return Same(part switch
        {
            "[" => new CaptureNode(begins: true),
            "]" => new CaptureNode(begins: false),
            "^" => new StartNode(),
            "$" => new EndNode(),
            _ => Single(part).First,
        });
    }

    private static (PatternNode First, PatternNode Last) Single(string part) => Same(part switch
    {
        "NP" => new NounPhraseNode(NounPhraseShape.Any),
        "NPM" => new NounPhraseNode(NounPhraseShape.Modified),
        "NPS" => new NounPhraseNode(NounPhraseShape.Plural),
        "PEOPLE" => new NounPhraseNode(NounPhraseShape.People),
        "LPAR" => new WordNode("("),
        "RPAR" => new WordNode(")"),
        "CAP" => new CapitalizedNode(),
        "VP" => new VerbPhraseNode(),
        "CLAUSE" => new ClauseNode(),
        "*" => new GapNode(1, 1),
        "" => throw new FormatException("\"<!\" and \"!\" need a step of one token behind them"),
        _ when part[0] == '*' => Gap(part),
        _ when part[0] == '@' => new LexiconNode(Lexicons.Named(part[1..])),
        _ when ClassNamed(part) is { } tags => new TagNode(tags),
        _ when HasCapital(part) => throw new FormatException($"\"{part}\" is no part of the pattern language"),
        _ => new WordNode(Inflection.Expand(part)),
    });

    private (PatternNode First, PatternNode Last) Group()
    {
        var join = new JoinNode();
        var branches = new List<PatternNode>();
        do
        {
            var head = new JoinNode();
            Sequence(head).Next = join;
            branches.Add(head.Next!);
        }
        while (Take("|"));
        if (!Take(")"))
            throw new FormatException("\"(\" is not closed");
        if (Take("?"))
            branches.Add(join);
        return Same(new ChoiceNode(branches, join));
    }

    private bool Take(string part)
    {
        if (at >= parts.Count || parts[at] != part)
            return false;
        at++;
        return true;
    }

    private static PatternNode Closed((PatternNode First, PatternNode Last) step)
    {
        step.Last.Next = new AcceptNode();
        return step.First;
    }

    private static (PatternNode First, PatternNode Last) Same(PatternNode node) => (node, node);

    private static GapNode Gap(string part)
    {
        var bounds = part[1..].Trim('{', '}').Split('-');
        return bounds.Length == 2
            && int.TryParse(bounds[0], NumberStyles.None, CultureInfo.InvariantCulture, out var least)
            && int.TryParse(bounds[1], NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most <= 12
            ? new GapNode(least, most)
            : throw new FormatException($"\"{part}\" is no gap: write *{{0-4}}, 12 at most");
    }

    private static TagSet? ClassNamed(string part) => part switch
    {
        "NOUN" => TagSet.Of(Tag.Noun, Tag.Plural, Tag.Name),
        "PLURAL" => TagSet.Of(Tag.Plural),
        "NAME" => TagSet.Of(Tag.Name),
        "PRON" => TagSet.Of(Tag.Pronoun),
        "DET" => TagSet.Of(Tag.Determiner, Tag.Possessive),
        "POSS" => TagSet.Of(Tag.Possessive),
        "QUANT" => TagSet.Of(Tag.Quantifier),
        "NUM" => TagSet.Of(Tag.Number),
        "ADJ" => TagSet.Of(Tag.Adjective),
        "ADV" => TagSet.Of(Tag.Adverb),
        "VERB" => TagSet.Of(Tag.Verb, Tag.ThirdPerson, Tag.Past),
        "BASE" => TagSet.Of(Tag.Verb),
        "PAST" => TagSet.Of(Tag.Past, Tag.Participle),
        "PART" => TagSet.Of(Tag.Participle),
        "ING" => TagSet.Of(Tag.Gerund),
        "AUX" => TagSet.Of(Tag.Auxiliary),
        "MODAL" => TagSet.Of(Tag.Modal),
        "PREP" => TagSet.Of(Tag.Preposition, Tag.To),
        "SUB" => TagSet.Of(Tag.Subordinator),
        "NEG" => TagSet.Of(Tag.Negation),
        _ => null,
    };

    private static bool HasCapital(string part)
    {
        foreach (var letter in part)
        {
            if (char.IsAsciiLetterUpper(letter))
                return true;
        }

        return false;
    }

    private static List<string> Split(string pattern)
    {
        var split = new List<string>();
        foreach (var word in pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var start = 0;
            for (var i = 0; i < word.Length; i++)
            {
                if (word[i] is not ('(' or ')' or '[' or ']' or '|' or '?') && !(word[i] == '!' && i == start && word.Length > i + 1 && word[i + 1] == '('))
                    continue;
                if (i > start)
                    split.Add(word[start..i]);
                split.Add(word[i].ToString());
                start = i + 1;
            }

            if (start < word.Length)
                split.Add(word[start..]);
        }

        return Optionals(split);
    }

    private static List<string> Optionals(List<string> split)
    {
        var done = new List<string>();
        for (var i = 0; i < split.Count; i++)
        {
            if (split[i] == "?" && done[^1] != ")")
                done.InsertRange(done.Count - 1, ["("]);
            if (split[i] == "?" && done[^1] != ")")
                done.Add(")");
            done.Add(split[i]);
        }

        return done;
    }
}
