namespace FeedbackLoop.Guides;

/// <summary>What to say and ask in an interview, in timed sections.</summary>
/// <param name="Title">What sort of interview it is: "Discovery interview".</param>
/// <param name="Minutes">How long it takes, in minutes; the minutes of the sections add up to it.</param>
/// <param name="Sections">The sections in their order.</param>
public sealed record Guide(string Title, int Minutes, IReadOnlyList<GuideSection> Sections)
{
    /// <summary>The name of the customer; null when not known, or when there are several.</summary>
    public string? Customer { get; init; }

    /// <summary>The name of who is asked; null when not known.</summary>
    public string? With { get; init; }

    /// <summary>The parts that they play at the customer, in whose words the questions are put; empty when not known.</summary>
    public IReadOnlyList<ContactRole> Roles { get; init; } = [];

    /// <summary>The name of the outline that it follows: <c>discovery</c>.</summary>
    public string Style { get; init; } = "discovery";

    /// <summary>The statements that the questions come from, in the order of their numbers.</summary>
    public IReadOnlyList<GuideStatement> Heard { get; init; } = [];

    /// <summary>What to keep in mind all the time.</summary>
    public IReadOnlyList<string> Reminders { get; init; } = [];

    /// <summary>The questions there was no time for, the most useful first.</summary>
    public IReadOnlyList<GuideQuestion> LeftOut { get; init; } = [];

    /// <summary>The guide as Markdown, with room for notes. Words from outside are escaped, so that they show as they were said.</summary>
    public string ToMarkdown() => MarkdownGuide.Write(this);

    /// <summary>The guide as one HTML page that loads nothing, for paper, screen and phone. Words from outside are escaped.</summary>
    public string ToHtml() => HtmlGuide.Write(this);
}

/// <summary>A stretch of an interview.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Minutes">How long it takes, in minutes; 1 or more.</param>
public sealed record GuideSection(string Title, int Minutes)
{
    /// <summary>What to say, a sentence or two each; empty where there is nothing but questions.</summary>
    public IReadOnlyList<string> Say { get; init; } = [];

    /// <summary>What to ask, in this order.</summary>
    public IReadOnlyList<GuideQuestion> Questions { get; init; } = [];

    /// <summary>What to keep in mind here.</summary>
    public IReadOnlyList<string> Reminders { get; init; } = [];
}

/// <summary>A question of an interview, put to the customer as "you".</summary>
/// <param name="Text">The question.</param>
public sealed record GuideQuestion(string Text)
{
    /// <summary>What the answer would make known; null for a question that every such interview has.</summary>
    public Dimension? Dimension { get; init; }

    /// <summary>The probes that an answer would settle; empty for a question that every such interview has.</summary>
    public IReadOnlyList<ProbeId> Serves { get; init; } = [];

    /// <summary>Why it is asked; null for a question that every such interview has.</summary>
    public string? Why { get; init; }
}

/// <summary>A statement that was heard, and that the interview is to make clear.</summary>
/// <param name="Feedback">The number of the feedback.</param>
/// <param name="Statement">The words as they reached us.</param>
public sealed record GuideStatement(long Feedback, string Statement)
{
    /// <summary>The name of the customer; null when not known.</summary>
    public string? Customer { get; init; }

    /// <summary>The name of the colleague who relayed it; null when nobody did.</summary>
    public string? Via { get; init; }
}
