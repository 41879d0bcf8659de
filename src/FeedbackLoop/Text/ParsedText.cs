namespace FeedbackLoop.Text;

/// <summary>A text with its tokens, their classes, its sentences, clauses and noun phrases. Indexes are those of <see cref="Tokens"/>.</summary>
internal sealed class ParsedText
{
    private readonly int[] sentenceStart;
    private readonly int[] sentenceEnd;
    private readonly int[] clauseEnd;
    private readonly int[] nounPhraseEnd;

    private ParsedText(string text, List<Token> tokens)
    {
        Text = text;
        Tokens = tokens;
        (sentenceStart, sentenceEnd) = Sentences.Find(tokens);
        Tags = Tagger.Tag(tokens, sentenceStart);
        clauseEnd = Clauses.Ends(tokens, Tags, sentenceEnd);
        nounPhraseEnd = NounPhrases.Ends(tokens, Tags, sentenceEnd);
    }

    public string Text { get; }

    public IReadOnlyList<Token> Tokens { get; }

    public Tag[] Tags { get; }

    public static ParsedText Parse(string text) => new(text, Tokenizer.Tokenize(text));

    /// <summary>The first token of the sentence that holds token <paramref name="at"/>.</summary>
    public int SentenceStart(int at) => sentenceStart[at];

    /// <summary>The index behind the last token of the sentence that holds token <paramref name="at"/>, its closing mark included.</summary>
    public int SentenceEnd(int at) => sentenceEnd[at];

    /// <summary>The index behind the last token of the clause that goes on from token <paramref name="at"/>, closing marks left out.</summary>
    public int ClauseEnd(int at) => clauseEnd[at];

    /// <summary>The index behind the noun phrase that begins at token <paramref name="at"/>; <paramref name="at"/> where none begins.</summary>
    public int NounPhraseEnd(int at) => nounPhraseEnd[at];

    /// <summary>The characters of the tokens from <paramref name="start"/> up to <paramref name="end"/>, which is not included.</summary>
    public TextSpan Span(int start, int end) => TextSpan.Between(Tokens[start].Start, Tokens[end - 1].End);
}
