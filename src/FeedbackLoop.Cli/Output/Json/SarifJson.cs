using System.Text.Json;
using FeedbackLoop.Questions;

namespace FeedbackLoop.Cli.Output.Json;

/// <summary>A linted file as SARIF 2.1.0, the format that code hosts and editors read.</summary>
internal static class SarifJson
{
    private const string StandardInput = "stdin";

    public static void WriteSarif(this Utf8JsonWriter json, LintedFile linted)
    {
        json.WriteString("$schema"u8, "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version"u8, "2.1.0");
        json.Array("runs"u8, [linted], static (json, linted) =>
        {
            json.WritePropertyName("tool"u8);
            json.Object("driver", static (json, name) =>
            {
                json.WritePropertyName(name);
                json.Object(QuestionLinter.Default.Rules, WriteDriver);
            });
            json.WriteString("columnKind"u8, "utf16CodeUnits");
            json.Array("results"u8, linted.Findings, (json, finding) => WriteResult(json, finding, linted.File));
        });
    }

    private static void WriteDriver(Utf8JsonWriter json, IReadOnlyList<LintRule> rules)
    {
        json.WriteString("name"u8, "loop lint");
        json.WriteString("semanticVersion"u8, typeof(SarifJson).Assembly.GetName().Version!.ToString(3));
        json.Array("rules"u8, rules, static (json, rule) =>
        {
            json.WriteString("id"u8, rule.Id);
            json.Text("shortDescription", rule.Says);
            json.WritePropertyName("defaultConfiguration"u8);
            json.Object(rule, static (json, rule) => json.WriteString("level"u8, Names.Of(rule.Severity)));
        });
    }

    private static void WriteResult(Utf8JsonWriter json, LintFinding finding, string? file)
    {
        json.WriteString("ruleId"u8, finding.Rule);
        json.WriteString("level"u8, Names.Of(finding.Severity));
        json.Text("message", finding.Suggestion is { } suggestion ? $"{finding.Message} {suggestion}" : finding.Message);
        json.Array("locations"u8, [finding], (json, finding) =>
        {
            json.WritePropertyName("physicalLocation"u8);
            json.Object(finding, (json, finding) =>
            {
                json.WritePropertyName("artifactLocation"u8);
                json.Object(file, static (json, file) => json.WriteString("uri"u8, Uri(file)));
                json.WritePropertyName("region"u8);
                json.Object(finding, WriteRegion);
            });
        });
    }

    private static void WriteRegion(Utf8JsonWriter json, LintFinding finding)
    {
        json.WriteNumber("startLine"u8, finding.Start.Line);
        json.WriteNumber("startColumn"u8, finding.Start.Column);
        json.WriteNumber("endLine"u8, finding.End.Line);
        json.WriteNumber("endColumn"u8, finding.End.Column);
    }

    private static void Text(this Utf8JsonWriter json, string name, string text)
    {
        json.WritePropertyName(name);
        json.Object(text, static (json, text) => json.WriteString("text"u8, text));
    }

    /// <summary>The file as a URI reference: each part of its path escaped, with slashes between them.</summary>
    private static string Uri(string? file) =>
        file is null ? StandardInput : string.Join('/', file.Replace('\\', '/').Split('/').Select(System.Uri.EscapeDataString));
}
