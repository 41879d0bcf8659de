using FeedbackLoop.Text;

namespace FeedbackLoop.Questions.Checks;

/// <summary>Whether the questions before, under the same heading, name anything that a pronoun may stand for.</summary>
internal sealed class Antecedents
{
    private static readonly TagSet Nouns = TagSet.Of(Tag.Noun, Tag.Plural, Tag.Name);

    private string? section;

    /// <summary>Whether something was named before <paramref name="question"/>.</summary>
    public bool AreBefore(CheckedQuestion question) => Any && section == question.Line.Section;

    private bool Any { get; set; }

    /// <summary>Goes on behind <paramref name="question"/>.</summary>
    public void Pass(CheckedQuestion question)
    {
        if (section != question.Line.Section)
            (section, Any) = (question.Line.Section, false);
        Any |= Array.Exists(question.Text.Tags, Nouns.Has);
    }
}
