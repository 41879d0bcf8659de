namespace FeedbackLoop.Cli.Output;

/// <summary>One question for a person: its number, the question, and below it what it is for and who can know.</summary>
internal static class QuestionLayout
{
    private const int Indent = 6;

    public static void Write(SafeWriter output, string number, Probe probe, int columns, bool explained = false)
    {
        var lines = DisplayWidth.Wrap(probe.Question, Math.Max(20, columns - Indent));
        output.Bold(number.PadLeft(Indent - 2));
        output.WriteLine("  " + lines[0]);
        foreach (var line in lines.Skip(1))
            output.WriteLine(new string(' ', Indent) + line);

        foreach (var line in DisplayWidth.Wrap($"{Words(Names.Of(probe.Dimension))} · {Knows(probe.Route)} · {probe.Why}", Math.Max(20, columns - Indent)))
        {
            output.Dim(new string(' ', Indent) + line);
            output.WriteLine();
        }

        if (!explained || probe.Terms.Count == 0)
            return;
        foreach (var line in DisplayWidth.Wrap(WeightLine.Of(probe), Math.Max(20, columns - Indent)))
        {
            output.Dim(new string(' ', Indent) + line);
            output.WriteLine();
        }
    }

    /// <summary>Who can know the answer, in a few words.</summary>
    public static string Knows(Route route) => route switch
    {
        Route.Proxy => "the go-between knows",
        Route.Customer => "take it to the customer",
        Route.Both => "go-between or customer",
        Route.Ourselves => "check it ourselves",
        _ => throw new ArgumentOutOfRangeException(nameof(route), route, message: null),
    };

    /// <summary>A name of the data as a person reads it: <c>last_occurrence</c> as "last occurrence".</summary>
    public static string Words(string name) => name.Replace('_', ' ');
}
