using FeedbackLoop.Text;

namespace FeedbackLoop.Interviews.Passages;

/// <summary>Parts a conversation into sentences, also where cues cut them and where nobody set a full stop.</summary>
internal static class SentenceReader
{
    private const int MostWords = 40, FewestWords = 12;

    public static List<Sentence> Read(Conversation conversation, Vocabulary vocabulary)
    {
        var sentences = new List<Sentence>();
        var lines = conversation.Lines;
        for (int first = 0, turn = 0; first < lines.Count; turn++)
        {
            var end = first + 1;
            while (!conversation.LinesAreWhole && end < lines.Count && lines[end].IsOurs == lines[first].IsOurs && lines[end].Speaker == lines[first].Speaker)
                end++;
            ReadTurn(conversation, first, end, turn, vocabulary, sentences);
            first = end;
        }

        return sentences;
    }

    private static void ReadTurn(Conversation conversation, int first, int end, int turn, Vocabulary vocabulary, List<Sentence> sentences)
    {
        var lines = conversation.Lines;
        var start = lines[first].Span.Start;
        var tokens = Tokenizer.Tokenize(OneLine(TextSpan.Between(start, lines[end - 1].Span.End).Of(conversation.Text)));
        var (_, ends) = Sentences.Find(tokens);
        var line = first;
        for (var at = 0; at < tokens.Count;)
        {
            while (line + 1 < end && lines[line + 1].Span.Start <= start + tokens[at].Start)
                line++;
            var behind = Cut(tokens, at, ends[at], lines, line, end, start);
            sentences.Add(Read(tokens, at, behind, start, lines[line], turn, vocabulary));
            at = behind;
        }
    }

    /// <summary>Where a sentence that goes on for ever is cut: at the end of a line.</summary>
    private static int Cut(List<Token> tokens, int at, int end, IReadOnlyList<SpokenLine> lines, int line, int lastLine, int start)
    {
        if (end - at <= MostWords)
            return end;
        for (var behind = at; behind < end; behind++)
        {
            while (line + 1 < lastLine && lines[line + 1].Span.Start < start + tokens[behind].Start)
                line++;
            var startsLine = lines[line].Span.Start == start + tokens[behind].Start || line + 1 < lastLine && lines[line + 1].Span.Start == start + tokens[behind].Start;
            if (startsLine && behind - at >= FewestWords || behind - at >= 2 * MostWords)
                return behind;
        }

        return end;
    }

    private static Sentence Read(List<Token> tokens, int at, int end, int start, SpokenLine line, int turn, Vocabulary vocabulary)
    {
        var (terms, openings) = (new List<int>(), new List<int>());
        var (words, holdsNumber) = (0, false);
        for (var token = at; token < end; token++)
        {
            words += tokens[token].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
            holdsNumber |= tokens[token].Kind == TokenKind.Number || ClosedWords.Find(tokens[token].Norm)?.First == Tag.Number && !tokens[token].Is("one");
            Add(terms, vocabulary.Of(tokens[token]));
            Add(openings, vocabulary.Opening(tokens, token));
        }

        var span = TextSpan.Between(start + tokens[at].Start, start + tokens[end - 1].End);
        return new Sentence(span, line, turn, [.. terms], [.. openings]) { Words = words, Asks = tokens[end - 1].Is("?"), HoldsNumber = holdsNumber };
    }

    /// <summary>The text with blanks for line ends, so that its places stay.</summary>
    public static string OneLine(string text) => text.Replace('\n', ' ').Replace('\r', ' ');

    private static void Add(List<int> numbers, int number)
    {
        if (number >= 0 && !numbers.Contains(number))
            numbers.Add(number);
    }
}
