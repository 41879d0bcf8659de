using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Probes.Catalog;

/// <summary>Reads a list of questions, as it stands in <c>questions/*.json</c> and in packs.</summary>
internal static class QuestionList
{
    /// <summary>
    /// Reads the questions of the array that comes next: with <paramref name="whole"/> their slots are checked and their examples read; without, as is enough for a
    /// file whose every question a test has read, neither.
    /// </summary>
    public static List<Question> Read(ref DataReader reader, bool whole = true)
    {
        var questions = new List<Question>();
        reader.BeginArray();
        while (reader.NextObject())
            questions.Add(One(ref reader, whole));
        return questions;
    }

    private static Question One(ref DataReader reader, bool whole)
    {
        Dimension? dimension = null;
        var when = Condition.Always;
        LateText? about = null;
        string? to = null;
        var example = "";
        var audiences = 0;
        while (reader.NextKey(out var key))
        {
            switch (key)
            {
                case "dimension": dimension = reader.Value<Dimension>(); break;
                case "when": when = reader.Condition(); break;
                case "for":
                    foreach (var name in reader.Texts())
                        audiences |= 1 << (int)reader.Value<Audience>(name);
                    break;
                case "about": about = whole ? new LateText(reader.Template()) : reader.LateText(); break;
                case "to": to = whole ? reader.Template() : reader.Text(); break;
                case "example" when whole: example = reader.Text(); break;
                case "example": reader.Skip(); break;
                default: throw reader.UnknownKey("dimension, when, for, about, to, example");
            }
        }

        var question = new Question(dimension ?? throw reader.Wrong("leaves out the key dimension"), when, about ?? throw reader.Wrong("leaves out the key about")) { Example = example };
        question = to is null ? question : question with { To = to };
        return audiences == 0 ? question : question with { For = audiences };
    }
}
