using FeedbackLoop.Knowledge;
using FeedbackLoop.Probes.Phrases;

namespace FeedbackLoop.Probes.Catalog;

/// <summary>One way to ask for a dimension.</summary>
public sealed record Question
{
    private readonly LateText about;
    private string? to;

    internal Question(Dimension dimension, Condition when, LateText about) => (Dimension, When, this.about) = (dimension, when, about);

    /// <summary>What the answer would make known.</summary>
    public Dimension Dimension { get; }

    /// <summary>The template about them, with slots in braces: "Which {topic} do they need?"</summary>
    public string About => field ??= about.ToString();

    /// <summary>The template to the customer; where the file gives none it is the one about them with "they" turned to "you".</summary>
    public string To
    {
        get => to ??= PersonShift.ToYou(About);
        internal init => to = value;
    }

    /// <summary>When it can be asked in this way, such as <c>wants !topic.name</c>; empty for always.</summary>
    public string Condition => When.Text;

    /// <summary>The audiences that it is asked of.</summary>
    public IReadOnlyList<Audience> Audiences => [.. Enum.GetValues<Audience>().Where(IsFor)];

    /// <summary>What it gives about them with a filler; empty where the file gives none.</summary>
    public string Example { get; internal init; } = "";

    /// <summary><see cref="Condition"/>, ready to be tested.</summary>
    internal Condition When { get; }

    /// <summary>The audiences that it is asked of, one bit each.</summary>
    internal int For { get; init; } = (1 << (int)Audience.Proxy) | (1 << (int)Audience.Customer);

    /// <summary>Whether it is asked of this audience.</summary>
    public bool IsFor(Audience audience) => (For & (1 << (int)audience)) != 0;
}
