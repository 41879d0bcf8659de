using System.Text.Json;
using FeedbackLoop.Questions;

namespace FeedbackLoop.Cli.Output.Json;

/// <summary>The fields of a linted file.</summary>
internal static class LintJson
{
    public static void WriteFields(this Utf8JsonWriter json, LintedFile linted)
    {
        json.WriteString("file"u8, linted.File);
        json.WriteNumber("errors"u8, linted.Count(LintSeverity.Error));
        json.WriteNumber("warnings"u8, linted.Count(LintSeverity.Warning));
        json.WriteNumber("notes"u8, linted.Count(LintSeverity.Note));
        json.Array("questions"u8, linted.Set.Questions, static (json, question) =>
        {
            json.Place(question.PlaceOf(0));
            json.WriteString("section"u8, question.Section);
            json.WriteString("question"u8, question.Text);
            json.WriteString("form"u8, Names.Of(QuestionForms.Of(question.Text)));
        });
        json.Array("findings"u8, linted.Findings, static (json, finding) =>
        {
            json.WriteString("rule"u8, finding.Rule);
            json.WriteString("severity"u8, Names.Of(finding.Severity));
            json.Place(finding.Start);
            json.WriteNumber("end_line"u8, finding.End.Line);
            json.WriteNumber("end_column"u8, finding.End.Column);
            json.WriteString("message"u8, finding.Message);
            json.WriteString("suggestion"u8, finding.Suggestion);
            json.WriteString("question"u8, finding.Question.Text);
        });
    }

    private static void Place(this Utf8JsonWriter json, TextPlace place)
    {
        json.WriteNumber("line"u8, place.Line);
        json.WriteNumber("column"u8, place.Column);
    }
}
