using FeedbackLoop.Questions.Rules;

namespace FeedbackLoop.Questions.Forms;

/// <summary>The phrases of a text that decide on its form whatever its clauses look like: "could you tell me", "how many".</summary>
internal sealed class FormPhrases
{
    private readonly PatternMatch?[] longest;

    public FormPhrases(int tokens, List<PatternMatch> matches)
    {
        longest = new PatternMatch?[tokens];
        foreach (var match in matches)
        {
            AsksForRating |= match.Pattern.Name == "fact.rating";
            if (longest[match.Start] is not { } other || match.End > other.End)
                longest[match.Start] = match;
        }
    }

    /// <summary>Whether a number on a scale is asked for, however long the explanation around it.</summary>
    public bool AsksForRating { get; }

    /// <summary>The form that a phrase decides which begins at token <paramref name="at"/>; null where none does.</summary>
    public QuestionForm? At(int at) => longest[at] is { } match ? Names.Parse<QuestionForm>(match.Pattern.Name.Split('.')[0]) : null;
}
