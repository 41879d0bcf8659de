using FeedbackLoop.Text;

namespace FeedbackLoop.Questions.Forms;

/// <summary>A verb in front of its subject: "do you", "is the export", "haven't they".</summary>
internal static class Inversion
{
    private static readonly TagSet Subjects = TagSet.Of(
        Tag.Pronoun, Tag.Determiner, Tag.Possessive, Tag.Quantifier, Tag.Noun, Tag.Plural, Tag.Name, Tag.Adjective, Tag.Gerund, Tag.Number);

    public static bool Is(ParsedText text, int at, int end)
    {
        if (text.Tags[at] is not (Tag.Auxiliary or Tag.Modal) && text.Tokens[at].Norm is not ("do" or "does" or "did" or "have" or "has" or "had" or "is" or "are"))
            return false;
        var next = at + 1;
        while (next < end && (text.Tags[next] == Tag.Negation || text.Tokens[next].Norm is "-" or "," or "um" or "uh"))
            next++;
        return next < end && (Subjects.Has(text.Tags[next]) || text.Tokens[next].Norm is "there" or "that" or "this" or "it");
    }
}
