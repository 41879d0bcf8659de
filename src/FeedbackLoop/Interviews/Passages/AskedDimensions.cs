using FeedbackLoop.Questions.Rules;
using FeedbackLoop.Text;

namespace FeedbackLoop.Interviews.Passages;

/// <summary>Which dimensions the questions of a conversation ask for, in whatever words; each question is read once.</summary>
internal sealed class AskedDimensions(Conversation conversation, List<Sentence> sentences)
{
    private readonly string[]?[] known = new string[]?[sentences.Count];

    /// <summary>The first sentence of <paramref name="range"/> that asks for a dimension, by its name; -1 where none does.</summary>
    public int First(Range range, string dimension)
    {
        for (var at = range.Start.Value; at < range.End.Value; at++)
        {
            if ((known[at] ??= Read(sentences[at])).Contains(dimension, StringComparer.Ordinal))
                return at;
        }

        return -1;
    }

    private string[] Read(Sentence sentence) => sentence.Openings.Length == 0 && !sentence.Asks ? [] :
    [
        .. LintCatalog.Default.Patterns.Find(ParsedText.Parse(SentenceReader.OneLine(sentence.Span.Of(conversation.Text))))
            .Where(match => match.Pattern.Family == "asks")
            .Select(match => match.Pattern.Name),
    ];
}
