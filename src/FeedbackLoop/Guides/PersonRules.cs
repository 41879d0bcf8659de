using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Guides;

/// <summary>What follows from the role or trait of who is asked, read from <c>guides/people.json</c>.</summary>
internal static class PersonRules
{
    private static readonly Lazy<List<PersonRule>> Loaded = new(() => Read(DataFile.Embedded("guides/people.json")));

    /// <summary>The names of all roles and traits of a contact.</summary>
    public static readonly IReadOnlyList<string> Known = [.. Names.All<ContactRole>(), .. Names.All<ContactTrait>()];

    public static List<PersonRule> Default => Loaded.Value;

    /// <summary>Reads the rules.</summary>
    /// <exception cref="DataFileException">The file is not as it must be.</exception>
    public static List<PersonRule> Read(DataFile file)
    {
        var reader = new DataReader(file);
        var rules = new List<PersonRule>();
        reader.BeginArray();
        while (reader.NextObject())
        {
            var rule = new PersonRule("", new Dictionary<Dimension, double>(), []);
            while (reader.NextKey(out var key))
            {
                rule = key switch
                {
                    "who" => rule with { Who = reader.Who(reader.Text()) },
                    "weighs" => rule with { Weighs = Weights(ref reader) },
                    "reminders" => rule with { Reminders = reader.Texts() },
                    _ => throw reader.UnknownKey("who, weighs, reminders"),
                };
            }

            rules.Add(rule.Who.Length > 0 ? rule : throw reader.Wrong("is missing", "who"));
        }

        return rules;
    }

    /// <summary><paramref name="name"/> where it is that of a role or trait.</summary>
    public static string Who(this ref DataReader reader, string name) =>
        Known.Contains(name, StringComparer.Ordinal) ? name : throw reader.Wrong($"is none of {string.Join(", ", Known)}", name);

    private static Dictionary<Dimension, double> Weights(ref DataReader reader)
    {
        var weights = new Dictionary<Dimension, double>();
        reader.BeginObject();
        while (reader.NextKey(out var name))
        {
            var dimension = reader.Value<Dimension>(name);
            weights[dimension] = reader.Number();
        }

        return weights;
    }
}

/// <summary>What follows from one role or trait.</summary>
/// <param name="Who">Its name: <c>buyer</c>, <c>first_time</c>.</param>
/// <param name="Weighs">By how much the weight of a probe is multiplied; 1 where a dimension is not named.</param>
/// <param name="Reminders">What to keep in mind with such a person.</param>
internal sealed record PersonRule(string Who, IReadOnlyDictionary<Dimension, double> Weighs, IReadOnlyList<string> Reminders);
