namespace FeedbackLoop.Cli.Output;

/// <summary>What a person is told after a statement was logged or edited.</summary>
internal static class LoggedLayout
{
    private const int ShownProbes = 5;

    public static void Write(SafeWriter talk, LogResult logged, int columns)
    {
        ReadingLayout.Write(talk, logged.Reading, columns);
        WriteNames(talk, logged);

        if (logged.Feedback.Status == FeedbackStatus.Closed)
        {
            talk.WriteLine($"It is closed, so nothing is asked: loop edit {logged.Feedback.Id} --reopen takes that back.");
            return;
        }

        var open = logged.Probes.Where(probe => probe.Status is ProbeStatus.Open or ProbeStatus.Asked).ToList();
        if (open.Count == 0)
            talk.WriteLine("Nothing is left to ask.");
        foreach (var probe in open.Take(ShownProbes))
            QuestionLayout.Write(talk, probe.Id.ToString(), probe.Probe, columns);
        if (open.Count > ShownProbes)
            talk.WriteLine($"      and {open.Count - ShownProbes} more.");

        WriteNext(talk, logged.Feedback, open);
    }

    /// <summary>Says what was added because its name was new, and what else may have been meant.</summary>
    private static void WriteNames(SafeWriter talk, LogResult logged)
    {
        foreach (var created in logged.Created)
        {
            talk.Write($"Created {Names.Of(created.Kind)} {created.Name}.");
            foreach (var match in logged.CloseMatches.Where(match => match.Kind == created.Kind && match.Given == created.Name))
                talk.Write($" There is also {match.Name}: loop edit {logged.Feedback.Id} {OptionFor(match.Kind)} {Typed.Word(match.Name)}");
            talk.WriteLine();
        }

        if (logged.Created.Count > 0)
            talk.WriteLine();
    }

    private static void WriteNext(SafeWriter talk, Feedback feedback, List<TrackedProbe> open)
    {
        if (open.Count == 0)
            return;
        talk.WriteLine();
        talk.WriteLine("Next:");
        if (feedback.Via is { } via)
            talk.WriteLine($"  loop sheet --for {Typed.Word(via.Name)}");
        talk.WriteLine($"  loop answer {open[0].Id} \"…\"");
        talk.WriteLine($"  loop probes {feedback.Id}");
    }

    private static string OptionFor(NamedKind kind) => kind switch
    {
        NamedKind.Customer => "--customer",
        NamedKind.Contact => "--said-by",
        NamedKind.Colleague => "--via",
        NamedKind.Deal => "--deal",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };
}
