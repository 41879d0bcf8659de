namespace FeedbackLoop.Text;

/// <summary>Decides what each word is where it stands: first what it can be, then what its neighbours leave.</summary>
internal static class Tagger
{
    public static Tag[] Tag(List<Token> tokens, int[] sentenceStart)
    {
        var tags = new Tag[tokens.Count];
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            tags[at] = token.Kind switch
            {
                TokenKind.Number => Text.Tag.Number,
                TokenKind.Punctuation => IsPossessive(tokens, tags, at) ? Text.Tag.PossessiveMark : Text.Tag.Punctuation,
                TokenKind.Symbol => token.Length > 4 ? Text.Tag.Name : Text.Tag.Symbol,
                _ => OfWord(new Neighbours(tokens, tags, at, sentenceStart[at])),
            };
        }

        return tags;
    }

    private static bool IsPossessive(List<Token> tokens, Tag[] tags, int at) =>
        tokens[at].Norm is "'" or "’" && at > 0 && tags[at - 1] == Text.Tag.Plural && tokens[at - 1].End == tokens[at].Start
        && at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Word && tokens[at + 1].Start > tokens[at].End;

    private static Tag OfWord(Neighbours here)
    {
        if (here.Word[0] == '\'')
            return Clitic(here);
        return ClosedWords.Find(here.Word) is { } closed ? ClosedClass.Choose(here, closed.First) : OpenClass.Choose(here);
    }

    private static Tag Clitic(Neighbours here) => here.Word switch
    {
        "'s" when here.Before is Text.Tag.Noun or Text.Tag.Name or Text.Tag.Plural && here.NextCanBeNoun => Text.Tag.PossessiveMark,
        "'d" or "'ll" => Text.Tag.Modal,
        "'s" or "'ve" or "'re" or "'m" => Text.Tag.Auxiliary,
        _ => OpenClass.Choose(here),
    };
}
