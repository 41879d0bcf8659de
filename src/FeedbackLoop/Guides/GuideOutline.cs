using System.Text;
using FeedbackLoop.Knowledge;
using FeedbackLoop.Text;

namespace FeedbackLoop.Guides;

/// <summary>The shape of an interview, kept as data: its sections, what each takes of the time, what is always said and asked, and where the probes go.</summary>
public sealed record GuideOutline
{
    private const string Folder = "guides/outlines/";

    private static readonly Lazy<IReadOnlyList<GuideOutline>> LazyBuiltIn = new(() => DataFile.NamesIn(Folder).ConvertAll(static name => OutlineReader.Read(DataFile.Embedded(name))));

    internal GuideOutline(string name, string title, double minutesPerQuestion, IReadOnlyList<OutlineSection> sections) =>
        (Name, Title, MinutesPerQuestion, Sections) = (name, title, minutesPerQuestion, sections);

    /// <summary>The outlines that come with the library, by name: discovery, probe, sales-call, switch, usability, win-loss.</summary>
    public static IReadOnlyList<GuideOutline> BuiltIn => LazyBuiltIn.Value;

    /// <summary>The interview about what somebody does and needs: what happened, what it costs, what is missing.</summary>
    public static GuideOutline Discovery => Named("discovery")!;

    /// <summary>The name to choose it by: <c>discovery</c>.</summary>
    public string Name { get; }

    /// <summary>The title of the guide.</summary>
    public string Title { get; }

    /// <summary>How many minutes a question takes with its answer; more than 0.</summary>
    public double MinutesPerQuestion { get; }

    /// <summary>The sections in their order, 15 at most; their shares add up to 100.</summary>
    public IReadOnlyList<OutlineSection> Sections { get; }

    /// <summary>What to keep in mind all the time.</summary>
    public IReadOnlyList<string> Reminders { get; internal init; } = [];

    /// <summary>The outline of that name that comes with the library, without regard to case; null where there is none.</summary>
    /// <param name="name">Its name: <c>win-loss</c>.</param>
    public static GuideOutline? Named(string name) => BuiltIn.FirstOrDefault(outline => outline.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads an outline. <c>docs/guides.md</c> says what may stand in it.</summary>
    /// <param name="json">The text of the outline.</param>
    /// <param name="file">What to call the file in an error.</param>
    /// <exception cref="DataFileException">It is no JSON, has a key twice or one that is not known, does not add up, or holds what cannot be seen.</exception>
    public static GuideOutline Parse(string json, string file)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(file);
        var data = new DataFile(file, Encoding.UTF8.GetBytes(json));
        foreach (var (text, line) in JsonPlaces.Of(data).Texts)
        {
            if (VisibleText.OneLine(text) != text)
                throw new DataFileException(file, line, VisibleText.OneLine(text), "holds a character that cannot be seen or steers a terminal: take it out");
        }

        return OutlineReader.Read(data);
    }

    /// <summary>The section that asks for <paramref name="dimension"/>.</summary>
    internal OutlineSection Home(Dimension dimension) =>
        Sections.FirstOrDefault(section => section.Takes.Contains(dimension)) ?? Sections.First(section => section.TakesRest);
}

/// <summary>A section of an outline.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Share">Its share of the time in percent; more than 0.</param>
public sealed record OutlineSection(string Title, double Share)
{
    /// <summary>What to say. <c>{minutes}</c>, <c>{customer}</c> and <c>{topic}</c> are filled in.</summary>
    public IReadOnlyList<string> Say { get; init; } = [];

    /// <summary>What is asked in every such interview.</summary>
    public IReadOnlyList<OutlineQuestion> Questions { get; init; } = [];

    /// <summary>What to keep in mind here.</summary>
    public IReadOnlyList<string> Reminders { get; init; } = [];

    /// <summary>The dimensions whose probes are asked here, in the order of asking.</summary>
    public IReadOnlyList<Dimension> Takes { get; init; } = [];

    /// <summary>Whether probes come here whose dimension no section takes; true for one section.</summary>
    public bool TakesRest { get; init; }

    /// <summary>How many probes are asked here at most; null for as many as the time allows.</summary>
    public int? MostProbes { get; init; }

    internal bool TakesProbes => TakesRest || Takes.Count > 0;
}

/// <summary>A question that is asked in every interview of an outline.</summary>
/// <param name="Ask">The question. <c>{minutes}</c>, <c>{customer}</c> and <c>{topic}</c> are filled in.</param>
public sealed record OutlineQuestion(string Ask)
{
    /// <summary>What it makes known: a probe of that dimension takes its place. Null where no probe can.</summary>
    public Dimension? Dimension { get; init; }

    /// <summary>How many minutes it takes; null for as long as any in a section that takes probes, and for one minute elsewhere.</summary>
    public double? Minutes { get; init; }

    /// <summary>Whether it is asked before any probe is, and however short the interview; where it is false, it is asked when time is left.</summary>
    public bool Always { get; init; }

    /// <summary>The roles and traits of those it is for, such as <c>buyer</c> or <c>first_time</c>: any of them is enough. Empty for everybody.</summary>
    public IReadOnlyList<string> For { get; init; } = [];

    /// <summary>The roles and traits of those it is not for. Empty for nobody.</summary>
    public IReadOnlyList<string> NotFor { get; init; } = [];
}
