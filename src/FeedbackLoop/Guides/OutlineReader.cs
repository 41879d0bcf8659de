using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Guides;

/// <summary>Reads an outline from its file, and refuses what does not add up.</summary>
internal static class OutlineReader
{
    private const int MostSections = GuideBuilder.ShortestMinutes;

    /// <summary>Reads the whole outline.</summary>
    /// <exception cref="DataFileException">The file is not as it must be.</exception>
    public static GuideOutline Read(DataFile file)
    {
        var reader = new DataReader(file);
        var (name, title, minutes) = ("", "", 0.0);
        List<string> reminders = [];
        List<OutlineSection> sections = [];
        reader.BeginObject();
        while (reader.NextKey(out var key))
        {
            switch (key)
            {
                case "name": name = reader.Words(); break;
                case "title": title = reader.Words(); break;
                case "minutes_per_question": minutes = reader.MoreThanZero(); break;
                case "reminders": reminders = reader.Texts(); break;
                case "sections": sections = Sections(ref reader); break;
                default: throw reader.UnknownKey("name, title, minutes_per_question, reminders, sections");
            }
        }

        reader.Need("name", name.Length > 0);
        reader.Need("title", title.Length > 0);
        reader.Need("minutes_per_question", minutes > 0);
        reader.Need("sections", sections.Count > 0);
        return new GuideOutline(name, title, minutes, sections) { Reminders = reminders };
    }

    private static List<OutlineSection> Sections(ref DataReader reader)
    {
        var sections = new List<OutlineSection>();
        var taken = new HashSet<Dimension>();
        reader.BeginArray();
        while (reader.NextObject())
        {
            var section = Section(ref reader);
            foreach (var dimension in section.Takes)
            {
                if (!taken.Add(dimension))
                    throw reader.Wrong("is taken twice", Names.Of(dimension));
            }

            sections.Add(section);
        }

        if (sections.Count is 0 or > MostSections)
            throw reader.Wrong($"must hold 1 to {MostSections} sections", "sections");
        if (Math.Abs(sections.Sum(section => section.Share) - 100) > 0.001)
            throw reader.Wrong("of all sections must add up to 100", "share");
        if (sections.Count(section => section.TakesRest) != 1)
            throw reader.Wrong("must stand in one section, so that every probe has its place", "takes_rest");
        if (!sections.Exists(section => section.TakesProbes && section.Questions.Any(question => question.Always)))
            throw reader.Wrong("must stand at a question of a section that takes probes, so that no interview is empty", "always");
        return sections;
    }

    private static OutlineSection Section(ref DataReader reader)
    {
        var (title, share, takesRest) = ("", 0.0, false);
        int? most = null;
        List<string> say = [], reminders = [];
        List<OutlineQuestion> questions = [];
        List<Dimension> takes = [];
        while (reader.NextKey(out var key))
        {
            switch (key)
            {
                case "title": title = reader.Words(); break;
                case "share": share = reader.MoreThanZero(); break;
                case "say": say = reader.Texts(); break;
                case "questions": questions = Questions(ref reader); break;
                case "reminders": reminders = reader.Texts(); break;
                case "takes": takes = Dimensions(ref reader); break;
                case "takes_rest": takesRest = reader.Flag(); break;
                case "most_probes": most = reader.Count(); break;
                default: throw reader.UnknownKey("title, share, say, questions, reminders, takes, takes_rest, most_probes");
            }
        }

        reader.Need("title", title.Length > 0);
        reader.Need("share", share > 0);
        foreach (var text in say.Concat(questions.Select(question => question.Ask)).Where(Placeholders.HasUnknown))
            throw reader.Wrong("may hold {minutes}, {customer} and {topic} in braces, and nothing else", text);
        return new OutlineSection(title, share) { Say = say, Questions = questions, Reminders = reminders, Takes = takes, TakesRest = takesRest, MostProbes = most };
    }

    private static List<OutlineQuestion> Questions(ref DataReader reader)
    {
        var questions = new List<OutlineQuestion>();
        reader.BeginArray();
        while (reader.NextObject())
        {
            var question = new OutlineQuestion("");
            while (reader.NextKey(out var key))
            {
                question = key switch
                {
                    "ask" => question with { Ask = reader.Words() },
                    "dimension" => question with { Dimension = reader.Value<Dimension>() },
                    "minutes" => question with { Minutes = reader.MoreThanZero() },
                    "always" => question with { Always = reader.Flag() },
                    "for" => question with { For = People(ref reader) },
                    "not_for" => question with { NotFor = People(ref reader) },
                    _ => throw reader.UnknownKey("ask, dimension, minutes, always, for, not_for"),
                };
            }

            reader.Need("ask", question.Ask.Length > 0);
            questions.Add(question);
        }

        return questions;
    }

    private static List<Dimension> Dimensions(ref DataReader reader)
    {
        var dimensions = new List<Dimension>();
        reader.BeginArray();
        while (reader.NextText(out var name))
            dimensions.Add(reader.Value<Dimension>(name));
        return dimensions;
    }

    private static List<string> People(ref DataReader reader)
    {
        var people = new List<string>();
        reader.BeginArray();
        while (reader.NextText(out var name))
            people.Add(reader.Who(name));
        return people;
    }

    private static string Words(this ref DataReader reader) => reader.Text() is { } text && !string.IsNullOrWhiteSpace(text) ? text : throw reader.Wrong("is blank");

    private static double MoreThanZero(this ref DataReader reader) => reader.Number() is > 0 and var number ? number : throw reader.Wrong("must be more than 0");

    private static int Count(this ref DataReader reader) => reader.Number() is >= 1 and <= 100 and var number && number == Math.Floor(number) ? (int)number : throw reader.Wrong("must be a whole number from 1 to 100");

    private static void Need(this ref DataReader reader, string key, bool isThere)
    {
        if (!isThere)
            throw reader.Wrong("is missing", key);
    }
}
