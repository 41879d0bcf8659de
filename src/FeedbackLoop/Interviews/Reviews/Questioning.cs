using FeedbackLoop.Questions;
using FeedbackLoop.Questions.Checks;
using FeedbackLoop.Questions.Forms;
using FeedbackLoop.Text;

namespace FeedbackLoop.Interviews.Reviews;

/// <summary>The questions that interviewers ask in a conversation.</summary>
internal sealed class Questioning
{
    /// <summary>From how many words on a closed question is one: "Okay?", "By hand?" keep the talk going.</summary>
    private const int FewestWords = 3;

    /// <summary>What part of the words that say something must come from the answer before, so that a statement with a question mark gives back what was heard.</summary>
    private const double GivenBack = 0.5;

    // In a conversation the answer before says what "it" is.
    private static readonly string[] NotInTalk = ["unclear-pronoun"];

    private readonly bool marked;

    private Questioning(HeldInterview interview)
    {
        Turns = SpokenTurn.Of(interview);
        marked = interview.Transcript?.Text.Contains('?', StringComparison.Ordinal) == true;
        string before = "";
        foreach (var (at, turn) in Turns.Index())
        {
            if (turn.Role == ParticipantRole.Interviewer)
                Asked.AddRange(In(turn, at, before));
            else
                before = turn.Text;
        }
    }

    /// <summary>All turns of the conversation.</summary>
    public List<SpokenTurn> Turns { get; }

    /// <summary>The questions in their order; small talk left out.</summary>
    public List<AskedInTurn> Asked { get; } = [];

    public static Questioning In(HeldInterview interview) => new(interview);

    private IEnumerable<AskedInTurn> In(SpokenTurn turn, int at, string before)
    {
        var parsed = ParsedText.Parse(turn.Text);
        foreach (var span in Stretches(parsed, TurnForm.AskingSentences(parsed, marked)))
        {
            var text = SpokenText.Smooth(span.Of(turn.Text));
            var form = QuestionForms.Of(text);
            var place = turn.PlaceOf(span.Start);
            var line = new QuestionLine(place.Line, text) { Allowed = NotInTalk, Type = GivesBack(text, form, before) ? QuestionType.Confirmation : null };
            var question = new SpokenQuestion(text, form, place, turn.Person ?? "") { Findings = QuestionLinter.Default.Lint(new QuestionSet([line]), SetRules.Off) };
            yield return new AskedInTurn(question, new CheckedQuestion(line), at);
        }
    }

    /// <summary>Sentences that follow each other are one question to whoever is to answer.</summary>
    private static List<TextSpan> Stretches(ParsedText text, IEnumerable<TextSpan> sentences)
    {
        var stretches = new List<TextSpan>();
        foreach (var sentence in sentences.Where(sentence => IsOfTheInterview(SpokenText.Smooth(sentence.Of(text.Text)))))
        {
            if (stretches is [.., var last] && string.IsNullOrWhiteSpace(text.Text[last.End..sentence.Start]))
                stretches[^1] = TextSpan.Between(last.Start, sentence.End);
            else
                stretches.Add(sentence);
        }

        return stretches;
    }

    private static bool IsOfTheInterview(string sentence) =>
        sentence.Length > 0 && !TalkPatterns.IsSmall(sentence) && (sentence.Split(' ').Length >= FewestWords || !QuestionForms.Of(sentence).IsClosed());

    // "So you mail it on Friday?": no verb stands in front, and the words are theirs.
    private static bool GivesBack(string text, QuestionForm form, string before)
    {
        var parsed = ParsedText.Parse(text);
        var first = 0;
        while (first < parsed.Tokens.Count - 1 && (parsed.Tags[first] is Tag.Interjection or Tag.Coordinator or Tag.Adverb or Tag.Punctuation || parsed.Tokens[first].Norm is "so" or "okay" or "right"))
            first++;
        if (form != QuestionForm.YesNo || Inversion.Is(parsed, first, parsed.Tokens.Count))
            return false;
        var said = ContentWords.Of(ParsedText.Parse(before));
        var words = ContentWords.Of(parsed);
        return words.Count > 0 && words.Count(said.Contains) >= words.Count * GivenBack;
    }
}

/// <summary>A question with what the linter's patterns found in it, and the turn in which it was asked.</summary>
internal sealed record AskedInTurn(SpokenQuestion Question, CheckedQuestion Checked, int Turn);
