using System.Globalization;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Probes;

namespace FeedbackLoop.Cli.Output;

/// <summary>Everything that is kept of one feedback.</summary>
internal static class DetailLayout
{
    private const int Indent = 16;

    /// <summary>A name and its value a row; facts and probes carry more cells.</summary>
    public static IEnumerable<IReadOnlyList<string?>> Rows(FeedbackDetail detail)
    {
        yield return ["id", Ids.Of(detail.Feedback.Id)];
        yield return ["statement", detail.Feedback.Statement];
        foreach (var (name, value) in Fields(detail.Feedback))
            yield return [name.Replace(' ', '_'), value];
        foreach (var dimension in detail.Actionability.Dimensions)
            yield return ["dimension", Names.Of(dimension.Dimension), Names.Of(dimension.State), FactsLine.Values(dimension)];
        yield return ["score", detail.Actionability.Score.ToString(CultureInfo.InvariantCulture)];
        yield return ["next", detail.Actionability.Next is { } next ? NextSentence.Of(next) : null];
        foreach (var fact in detail.Facts)
            yield return ["fact", Names.Of(fact.Dimension), fact.Value, Names.Of(fact.Provenance.From), fact.Provenance.By];
        foreach (var row in TrackedLayout.Rows(detail.Probes))
            yield return ["probe", .. row];
    }

    public static void Write(SafeWriter output, FeedbackDetail detail, int columns)
    {
        output.Dim(Ids.Of(detail.Feedback.Id) + "  ");
        output.Bold(detail.Feedback.Statement);
        output.WriteLine();
        output.WriteLine();
        foreach (var (name, value) in Fields(detail.Feedback))
            Field(output, name, value, columns);

        output.WriteLine();
        foreach (var state in (KnowledgeState[])[KnowledgeState.Known, KnowledgeState.Partial, KnowledgeState.Conflicting])
        {
            foreach (var dimension in detail.Actionability.Dimensions.Where(dimension => dimension.State == state))
                Field(output, Names.Of(state), FactsLine.Of(dimension), columns);
        }

        var unknown = detail.Actionability.Dimensions.Where(dimension => dimension.State == KnowledgeState.Unknown).Select(dimension => QuestionLayout.Words(Names.Of(dimension.Dimension)));
        Field(output, "unknown", string.Join(", ", unknown), columns);
        Field(output, "actionable", $"{detail.Actionability.Score} %", columns);
        if (detail.Actionability.Next is { } next)
            Field(output, "next", NextSentence.Of(next), columns);
        output.WriteLine();
        TrackedLayout.Write(output, detail.Probes, columns);
    }

    private static IEnumerable<(string Name, string Value)> Fields(Feedback feedback)
    {
        (string Name, string? Value)[] fields =
        [
            ("customer", feedback.Customer?.Name),
            ("source", Names.Of(feedback.Source)),
            ("via", feedback.Via?.Name),
            ("role", feedback.Role is { } role ? Names.Of(role) : null),
            ("said by", feedback.SaidBy?.Name),
            ("deal", feedback.Deal?.Name),
            ("wording", feedback.Wording is { } wording ? Names.Of(wording) : null),
            ("hops", feedback.Hops.ToString(CultureInfo.InvariantCulture)),
            ("channel", feedback.Channel is { } channel ? Names.Of(channel) : null),
            ("heard on", feedback.HeardOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("status", Names.Of(feedback.Status)),
        ];
        return fields.Where(field => field.Value is not null).Select(field => (field.Name, field.Value!));
    }

    private static void Field(SafeWriter output, string name, string value, int columns)
    {
        if (value.Length > 0)
            FieldLines.Write(output, name, value, columns, Indent);
    }
}
