using System.Globalization;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Interviews;
using FeedbackLoop.Interviews.Reviews;
using FeedbackLoop.Questions;

namespace FeedbackLoop.Cli.Output;

/// <summary>How well an interview was asked.</summary>
internal static class ReviewLayout
{
    private const int Indent = 17;

    /// <summary>How many of a kind are shown at a terminal, so that it is read in a minute.</summary>
    private const int Most = 5;

    /// <summary>What sort of line it is, where, and what.</summary>
    public static IEnumerable<IReadOnlyList<string?>> Rows(InterviewReport report)
    {
        var review = report.Review;
        yield return ["id", Ids.Of(report.Interview.Id)];
        foreach (var line in ReviewLine.Of(review, report.Before))
            yield return [line.Name.Replace(' ', '_'), null, line.Value, line.Before];
        foreach (var part in review.Parts)
            yield return ["part", part.Asked is { } asked ? Place(asked.Place) : null, Names.Of(part.Part), part.IsThere ? "there" : "missing"];
        foreach (var question in review.Guide)
            yield return ["guide", question.Asked is { } asked ? Place(asked.Place) : null, question.Stop.Title, question.IsCovered ? "asked" : "not asked"];
        foreach (var probe in review.Probes)
            yield return ["probe", probe.Id.ToString(), probe.Probe.AskedOfCustomer ?? probe.Probe.Question, Names.Of(probe.Status)];
        foreach (var speaker in review.Talk?.Speakers ?? [])
            yield return ["speaker", speaker.Time is { } time ? InterviewTime.Format(time) : null, speaker.Speaker, Count(speaker.Words), Count(speaker.Turns)];
        foreach (var question in review.Asked)
        {
            foreach (var finding in question.Findings)
                yield return ["finding", Place(question.Place), question.Text, finding.Rule, finding.Message, finding.Suggestion];
        }

        foreach (var missed in review.MissedFollowUps)
            yield return ["follow_up", Place(missed.Place), missed.Answer, Names.Of(missed.Kind), missed.Message, missed.Ask];
        foreach (var note in review.Commitments)
            yield return ["commitment", note.At is { } at ? InterviewTime.Format(at) : null, note.Text, note.Speaker];
    }

    public static void Write(SafeWriter output, InterviewReport report, int columns)
    {
        var review = report.Review;
        output.Dim(Ids.Of(report.Interview.Id) + "  ");
        output.Bold(report.Held.Guide.Title + (report.Interview.Customer is { } customer ? $" with {customer.Name}" : ""));
        output.WriteLine();
        output.WriteLine();
        foreach (var line in ReviewLine.Of(review, report.Before))
            Field(output, line.Name, (line.IsBeyond ? "! " : "") + line.Value + (line.Before is { } before ? $" (before: {before})" : ""), columns);
        foreach (var speaker in review.Talk?.Speakers ?? [])
            Field(output, "", $"{speaker.Speaker ?? "nobody known"}: {Turns(speaker.Turns)}, {(speaker.Time is { } time ? InterviewTime.Format(time) : $"{Count(speaker.Words)} words")}", columns);
        if (report.Before is { } earlier)
            Field(output, "before", $"the median of {earlier.Interviews} {(earlier.Interviews == 1 ? "interview" : "interviews")} by the same interviewer", columns);

        Missing(output, "not there", review.Parts.Where(part => !part.IsThere).Select(part => part.Part.InWords()), columns);
        Missing(output, "not asked", review.Guide.Where(question => !question.IsCovered).Select(question => $"{question.Stop.Number}. {question.Stop.Title}"), columns);
        var unasked = review.Guide.Where(question => !question.IsCovered).SelectMany(question => question.Stop.Question!.Serves).ToHashSet();
        Missing(output, "asked, open", review.Probes.Where(probe => probe.Status is ProbeStatus.Open or ProbeStatus.Asked && !unasked.Contains(probe.Id)).Select(probe => $"{probe.Id} {probe.Probe.AskedOfCustomer ?? probe.Probe.Question}"), columns);
        Some(output, "What we asked", review.Asked.Where(question => question.IsFaulty).OrderByDescending(question => question.Findings.Max(finding => finding.Severity)), question =>
        {
            Field(output, Place(question.Place), question.Text, columns);
            foreach (var finding in question.Findings.Where(finding => finding.Severity >= LintSeverity.Warning))
                Field(output, "", $"{finding.Rule}: {finding.Message} {finding.Suggestion}", columns);
        });
        Some(output, "Vague answers that were left standing", review.MissedFollowUps, missed =>
        {
            Field(output, Place(missed.Place), $"{(missed.By is { } by ? $"{by}: " : "")}{missed.Answer}", columns);
            Field(output, "", $"{missed.Message} Ask: {missed.Ask}", columns);
        });
        Some(output, "Promised", review.Commitments, note => Field(output, note.At is { } at ? InterviewTime.Format(at) : "–", $"{(note.Speaker is { } by ? $"{by}: " : "")}{note.Text}", columns));
    }

    private static void Missing(SafeWriter output, string name, IEnumerable<string> what, int columns)
    {
        var all = what.ToList();
        if (all.Count == 0)
            return;
        output.WriteLine();
        foreach (var (at, line) in all.Take(Most).Index())
            Field(output, at == 0 ? name : "", line, columns);
        More(output, all.Count);
    }

    private static void Some<T>(SafeWriter output, string title, IEnumerable<T> items, Action<T> write)
    {
        var all = items.ToList();
        if (all.Count == 0)
            return;
        output.WriteLine();
        output.Dim($"    {title}");
        output.WriteLine();
        foreach (var item in all.Take(Most))
            write(item);
        More(output, all.Count);
    }

    private static void More(SafeWriter output, int all)
    {
        if (all <= Most)
            return;
        output.Dim($"{new string(' ', Indent)}and {Count(all - Most)} more: --out report.html shows all");
        output.WriteLine();
    }

    private static void Field(SafeWriter output, string name, string value, int columns) => FieldLines.Write(output, name, value, columns, Indent);

    private static string Place(SpokenPlace place) => place.At is { } at ? InterviewTime.Format(at) : $"line {Count(place.Line)}";

    private static string Turns(int turns) => turns == 1 ? "1 turn" : $"{Count(turns)} turns";

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
