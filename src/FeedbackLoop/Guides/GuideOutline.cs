using System.Text.Json;

namespace FeedbackLoop.Guides;

/// <summary>The shape of an interview, kept as data: its sections, what each takes of the time, what is always said and asked, and where the probes go.</summary>
public sealed record GuideOutline
{
    private static readonly Lazy<GuideOutline> LazyDiscovery = new(() => Parse(GuideData.Text("discovery.json"), "guides/discovery.json"));

    /// <summary>The interview about one ask: what happened, what it costs, what is missing.</summary>
    public static GuideOutline Discovery => LazyDiscovery.Value;

    /// <summary>The name to choose it by: <c>discovery</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The title of the guide.</summary>
    public required string Title { get; init; }

    /// <summary>How many minutes a question takes with its answer; more than 0.</summary>
    public required double MinutesPerQuestion { get; init; }

    /// <summary>What to keep in mind all the time.</summary>
    public IReadOnlyList<string> Reminders { get; init => field = value ?? []; } = [];

    /// <summary>The sections in their order, 15 at most; their shares add up to 100.</summary>
    public required IReadOnlyList<OutlineSection> Sections { get; init; }

    /// <summary>The section that asks for <paramref name="dimension"/>.</summary>
    internal OutlineSection Home(Dimension dimension) =>
        Sections.FirstOrDefault(section => section.Takes.Contains(dimension)) ?? Sections.First(section => section.TakesRest);

    /// <summary>Reads an outline. <c>docs/guides.md</c> says what may stand in it.</summary>
    /// <param name="json">The text of the outline.</param>
    /// <param name="file">What to call the file in an error.</param>
    /// <exception cref="GuideOutlineException">It is no JSON, has a key that is not known, or does not add up.</exception>
    public static GuideOutline Parse(string json, string file)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(file);
        GuideOutline outline;
        try
        {
            outline = JsonSerializer.Deserialize(json, GuideJson.Default.GuideOutline) ?? throw new GuideOutlineException(file, 1, "there is nothing in it.");
        }
        catch (JsonException error)
        {
            throw new GuideOutlineException(file, (error.LineNumber ?? 0) + 1, GuideJson.Reason(error), error);
        }

        return OutlineRules.Broken(outline) is { } rule ? throw new GuideOutlineException(file, 1, rule) : outline;
    }
}

/// <summary>A section of an outline.</summary>
/// <remarks>The generated reader sets every key, also one that is missing, to null: hence the empty lists in the setters.</remarks>
public sealed record OutlineSection
{
    /// <summary>What it is about.</summary>
    public required string Title { get; init; }

    /// <summary>Its share of the time in percent; more than 0.</summary>
    public required double Share { get; init; }

    /// <summary>What to say. <c>{minutes}</c> and <c>{customer}</c> are filled in.</summary>
    public IReadOnlyList<string> Say { get; init => field = value ?? []; } = [];

    /// <summary>What is asked in every such interview.</summary>
    public IReadOnlyList<OutlineQuestion> Questions { get; init => field = value ?? []; } = [];

    /// <summary>What to keep in mind here.</summary>
    public IReadOnlyList<string> Reminders { get; init => field = value ?? []; } = [];

    /// <summary>The dimensions whose probes are asked here, in the order of asking.</summary>
    public IReadOnlyList<Dimension> Takes { get; init => field = value ?? []; } = [];

    /// <summary>Whether probes come here whose dimension no section takes; true for one section.</summary>
    public bool TakesRest { get; init; }

    internal bool TakesProbes => TakesRest || Takes.Count > 0;
}

/// <summary>A question that is asked in every interview of an outline.</summary>
public sealed record OutlineQuestion
{
    /// <summary>The question. <c>{minutes}</c> and <c>{customer}</c> are filled in.</summary>
    public required string Ask { get; init; }

    /// <summary>What it makes known: a probe of that dimension takes its place. Null where no probe can.</summary>
    public Dimension? Dimension { get; init; }

    /// <summary>How many minutes it takes; null for as long as any.</summary>
    public double? Minutes { get; init; }

    /// <summary>Whether it is asked before any probe is; where it is false, in a section that takes probes, it is asked when time is left.</summary>
    public bool Always { get; init; }
}
