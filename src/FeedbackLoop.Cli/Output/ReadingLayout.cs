using FeedbackLoop.Analysis;

namespace FeedbackLoop.Cli.Output;

/// <summary>What was understood of a statement, for a person: who speaks, what kind of ask, about what, and what is stated.</summary>
internal static class ReadingLayout
{
    private const int Indent = 14;

    public static void Write(SafeWriter output, Reading reading, int columns)
    {
        Field(output, "says", reading.Speaker is { } speaker ? $"{speaker.Text} ({QuestionLayout.Words(Names.Of(speaker.Kind))})" : null, columns);
        Field(output, "asks for", InWords(reading.Ask), columns);
        Field(output, "about", string.Join(", ", reading.Topics.Select(topic => topic.Text)), columns);
        if (reading.Signals is [{ Kind: SignalKind.Unreadable }])
            Field(output, "read", "nothing: this is no English, and the questions are those that fit any statement", columns);
        foreach (var fact in reading.Facts)
            Field(output, "stated", $"{QuestionLayout.Words(Names.Of(fact.Dimension))}: {fact.Text}{(fact.IsPartial ? " (in part)" : "")}", columns);
        output.WriteLine();
    }

    private static string? InWords(AskKind ask) => ask switch
    {
        AskKind.Add => "something new",
        AskKind.Improve => "an improvement",
        AskKind.Speed => "speed",
        AskKind.Fix => "a repair",
        AskKind.Remove => "something to be taken away",
        AskKind.Restore => "something to be brought back",
        AskKind.Price => "another price or plan",
        AskKind.Integrate => "a connection with another system",
        AskKind.Access => "a right to see or do something",
        AskKind.Other => "something else",
        _ => null,
    };

    private static void Field(SafeWriter output, string name, string? value, int columns)
    {
        if (string.IsNullOrEmpty(value))
            return;
        var lines = DisplayWidth.Wrap(value, Math.Max(20, columns - Indent));
        output.Dim(("    " + name).PadRight(Indent));
        output.WriteLine(lines[0]);
        foreach (var line in lines.Skip(1))
            output.WriteLine(new string(' ', Indent) + line);
    }
}
