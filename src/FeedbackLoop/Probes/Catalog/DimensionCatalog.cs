using FeedbackLoop.Analysis;
using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Probes.Catalog;

/// <summary>The rules of all dimensions, read from <c>dimensions.json</c>.</summary>
internal sealed class DimensionCatalog
{
    private static readonly Lazy<DimensionCatalog> Loaded = new(() => Read(DataFile.Embedded("dimensions.json")));

    private DimensionCatalog(IReadOnlyList<DimensionRule> rules) => Rules = rules;

    /// <summary>The rules that come with the library.</summary>
    public static DimensionCatalog Default => Loaded.Value;

    /// <summary>One rule for each dimension, in the order of the file.</summary>
    public IReadOnlyList<DimensionRule> Rules { get; }

    /// <summary>The rule of one dimension.</summary>
    public DimensionRule Of(Dimension dimension) => Rules.First(rule => rule.Dimension == dimension);

    /// <summary>Reads a file of dimension rules.</summary>
    /// <exception cref="DataFileException">The file is not as it must be.</exception>
    public static DimensionCatalog Read(DataFile file)
    {
        var reader = new DataReader(file);
        var rules = new List<DimensionRule>();
        reader.BeginObject();
        while (reader.NextKey(out var name))
            rules.Add(Rule(ref reader, reader.Value<Dimension>(name)));
        return new DimensionCatalog(rules);
    }

    private static DimensionRule Rule(ref DataReader reader, Dimension dimension)
    {
        var weight = 0.0;
        var byAsk = new double[(int)AskKind.None + 1];
        for (var ask = 0; ask < byAsk.Length; ask++)
            byAsk[ask] = double.NaN;
        var rule = new DimensionRule(dimension) { ByAsk = byAsk, ByAudience = new double[(int)Audience.Ourselves + 1] };
        reader.BeginObject();
        while (reader.NextKey(out var key))
        {
            switch (key)
            {
                case "tier": rule = rule with { Tier = (int)reader.Number() }; break;
                case "route": rule = rule with { Route = reader.Value<Route>() }; break;
                case "lens": rule = rule with { Lens = reader.Value<Lens>() }; break;
                case "weight": weight = reader.Number(); break;
                case "by_ask": Numbers<AskKind>(ref reader, byAsk, static ask => (int)ask); break;
                case "by_audience": Numbers<Audience>(ref reader, rule.ByAudience, static audience => (int)audience); break;
                case "when": rule = rule with { When = reader.Condition() }; break;
                case "unless": rule = rule with { Unless = reader.Condition() }; break;
                case "shifts": rule = rule with { Shifts = [.. Shifts(ref reader)] }; break;
                case "overlaps": rule = rule with { Overlaps = [.. Overlaps(ref reader)] }; break;
                case "triggers": rule = rule with { Triggers = Triggers(ref reader) }; break;
                case "why": rule = rule with { Why = [.. Whys(ref reader)] }; break;
                default: throw reader.UnknownKey();
            }
        }

        for (var ask = 0; ask < byAsk.Length; ask++)
            byAsk[ask] = double.IsNaN(byAsk[ask]) ? weight : byAsk[ask];
        return rule;
    }

    private static void Numbers<T>(ref DataReader reader, double[] into, Func<T, int> index) where T : struct, Enum
    {
        reader.BeginObject();
        while (reader.NextKey(out var name))
            into[index(reader.Value<T>(name))] = reader.Number();
    }

    private static List<Shift> Shifts(ref DataReader reader)
    {
        var shifts = new List<Shift>();
        reader.BeginObject();
        while (reader.NextKey(out var condition))
            shifts.Add(new Shift(reader.Condition(condition), reader.Number()));
        return shifts;
    }

    private static List<Overlap> Overlaps(ref DataReader reader)
    {
        var overlaps = new List<Overlap>();
        reader.BeginObject();
        while (reader.NextKey(out var other))
            overlaps.Add(new Overlap(reader.Value<Dimension>(other), reader.Number()));
        return overlaps;
    }

    private static SignalKind[] Triggers(ref DataReader reader)
    {
        var names = reader.Texts();
        var kinds = new SignalKind[names.Count];
        for (var at = 0; at < kinds.Length; at++)
            kinds[at] = reader.Value<SignalKind>(names[at]);
        return kinds;
    }

    private static List<Reason> Whys(ref DataReader reader)
    {
        var whys = new List<Reason>();
        reader.BeginArray();
        while (reader.NextObject())
        {
            var when = Condition.Always;
            var template = "";
            while (reader.NextKey(out var key))
            {
                switch (key)
                {
                    case "when": when = reader.Condition(); break;
                    case "text": template = reader.Template(); break;
                    default: throw reader.UnknownKey();
                }
            }

            whys.Add(new Reason(when, template));
        }

        return whys;
    }
}
