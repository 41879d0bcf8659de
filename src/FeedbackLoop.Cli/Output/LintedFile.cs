using FeedbackLoop.Questions;

namespace FeedbackLoop.Cli.Output;

/// <summary>A file of questions and what the linter found in it; <paramref name="File"/> is null for standard input.</summary>
internal sealed record LintedFile(string? File, QuestionSet Set, IReadOnlyList<LintFinding> Findings)
{
    /// <summary>How many questions and findings there are, in a sentence.</summary>
    public string Summary
    {
        get
        {
            var counts = Enum.GetValues<LintSeverity>().Reverse().Select(severity => (count: Count(severity), name: Names.Of(severity))).Where(pair => pair.count > 0).ToList();
            var found = counts.Count == 0 ? "no findings" : string.Join(", ", counts.Select(pair => $"{pair.count} {pair.name}{(pair.count == 1 ? "" : "s")}"));
            return $"{Set.Questions.Count} question{(Set.Questions.Count == 1 ? "" : "s")}: {found}.";
        }
    }

    public int Count(LintSeverity severity) => Findings.Count(finding => finding.Severity == severity);
}
