using System.Text.Json;
using FeedbackLoop.Cli.Tests.Running;

namespace FeedbackLoop.Cli.Tests.Documentation;

/// <summary><c>docs/json.md</c> describes every field that is printed, and no other.</summary>
public sealed class JsonTests
{
    private const string Asks = """
        My customer says they need more reports than our current product offers
        I want to export invoices every week because our auditors ask for 30 of them, ideally soon
        Users should be warned before they delete a folder
        """;

    private static IEnumerable<string> Commands => AllCommands.Paths();

    [Test]
    public void Every_command_is_described_and_no_other() =>
        Assert.That(DocumentedJson.Commands, Is.EquivalentTo(AllCommands.Paths()));

    [TestCaseSource(nameof(Commands))]
    public void The_fields_that_are_described_are_those_that_are_printed(string command)
    {
        var (printed, documented) = (Printed(command), DocumentedJson.Fields(command));

        Assert.That(printed.Where(field => !documented.Contains(field)), Is.Empty, "These are printed and not described.");
        Assert.That(documented.Where(field => !printed.Contains(field) && !printed.Contains(Outer(field))), Is.Empty, "These are described and not printed.");
    }

    [Test]
    public void Every_field_inside_another_is_printed_by_some_command()
    {
        var printed = AllCommands.Paths().SelectMany(Printed).Select(Ending).ToHashSet(StringComparer.Ordinal);

        Assert.That(AllCommands.Paths().SelectMany(DocumentedJson.Fields).Where(field => !printed.Contains(Ending(field))), Is.Empty);
    }

    /// <summary>The field around a field, which may be null or empty in one command and not in another.</summary>
    private static string Outer(string field) => field.LastIndexOf('.') is >= 0 and var at ? field[..at].TrimEnd('[', ']') : "";

    /// <summary>The field and the one around it.</summary>
    private static string Ending(string field) => string.Join('.', field.Split('.')[^Math.Min(2, field.Split('.').Length)..]);

    private static HashSet<string> Printed(string command)
    {
        using var workplace = Busy();
        var printed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var args in CallsOf(command))
        {
            var run = workplace.Loop([.. command.Split(' '), .. args, "--json"]);
            Assert.That(run.Error, Does.Not.StartWith("loop: "));
            foreach (var line in run.OutputLines)
            {
                using var json = JsonDocument.Parse(line);
                Collect(json.RootElement, "", printed);
            }
        }

        return printed;
    }

    [Test]
    public void Fields_and_values_are_named_in_lower_case_with_underscores()
    {
        foreach (var field in AllCommands.Paths().SelectMany(DocumentedJson.Fields))
            Assert.That(field, Does.Match(@"^[a-z_]+((\[\])?\.[a-z_]+)*$"));
    }

    /// <summary>Enough of everything that every field occurs.</summary>
    private static Workplace Busy()
    {
        var workplace = new Workplace();
        File.WriteAllText(Path.Combine(workplace.Folder, "asks.txt"), Asks);
        File.WriteAllText(Path.Combine(workplace.Folder, "questions.md"), "# Warm-up\n\n- Do you use reports?\n");
        workplace.WithFeedback(Asks.Split('\n')[0], "--customer", "Acme", "--via", "Dana Reyes", "--role", "sales", "--said-by", "Kim Ortiz", "--deal", "Acme renewal");
        foreach (var args in (string[][])
        [
            ["answer", "1.2", "five, for month-end", "--from", "customer", "--by", "Kim Ortiz", "--on", "yesterday"],
            ["waive", "1.3", "--because", "known from the demo"],
            ["log", "They need more dashboards", "--customer", "Acme"],
        ])
        {
            var run = workplace.Loop(args);
            Assert.That(run.Exit, Is.Zero, run.Error);
        }

        var packs = Directory.CreateDirectory(Path.Combine(workplace.Folder, "good")).FullName;
        File.WriteAllText(Path.Combine(packs, "README.md"), "# Ours");
        Assert.That(workplace.Loop("packs", "new", "stock-taking", "--packs", "good").Exit, Is.Zero);

        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(workplace.Folder, "bad")).FullName, "reports.json"), "{}");

        var sheet = workplace.Loop("sheet", "--for", "Dana Reyes").Output;
        File.WriteAllText(Path.Combine(workplace.Folder, "reply.txt"), sheet.Replace("Answer:", "Answer: those for month-end", StringComparison.Ordinal) + "\n#99.1  What?\nAnswer: nothing\n");
        Interviewed(workplace);
        return workplace;
    }

    /// <summary>An interview with a transcript and two highlights, and another version in which only one of them stands.</summary>
    private static void Interviewed(Workplace workplace)
    {
        File.WriteAllText(Path.Combine(workplace.Folder, "first.vtt"), "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Kim Ortiz>We type it in by hand.\n\n00:03.000 --> 00:04.000\n<v Priya>How often?\n");
        File.WriteAllText(Path.Combine(workplace.Folder, "second.vtt"), "WEBVTT\n\nNOTE by hand\n\n00:01.000 --> 00:02.000\n<v Kim Ortiz>We type it in by hand.\n\n00:03.000 --> 00:0x\n<v Prya>Why?\n");
        File.WriteAllText(Path.Combine(workplace.Folder, "asked.vtt"), "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Priya>Do you like it?\n\n00:03.000 --> 00:04.000\n<v Kim Ortiz>There are several reports.\n\n00:05.000 --> 00:06.000\n<v Priya>Who signs it off?\n");
        File.WriteAllText(Path.Combine(workplace.Folder, "third.vtt"), "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Kim Ortiz>We need a dark mode for the night shift now.\n\n00:03.000 --> 00:04.000\n<v Priya>What kind of reports do you need?\n\n00:05.000 --> 00:06.000\n<v Kim Ortiz>Overtime reports by team.\n");
        File.WriteAllText(Path.Combine(workplace.Folder, "notes.md"), "## 99\n- 12:30 Kim: they type it in\n- #1.4 five\n");
        foreach (var args in (string[][])
        [
            ["interview", "plan", "--customer", "Acme", "--with", "Kim Ortiz", "--by", "Priya", "--at", "next Tuesday 14:00", "--from", "1"],
            ["interview", "note", "1", "they type it in by hand", "--speaker", "Kim", "--at", "12:30"],
            ["interview", "import", "1", "first.vtt"],
            ["interview", "plan", "--customer", "Acme"],
            ["interview", "plan", "--customer", "Acme", "--with", "Kim Ortiz", "--by", "Priya", "--at", "2026-04-01 14:00", "--from", "1"],
            ["interview", "note", "3", "we send the list", "--kind", "commitment"],
            ["interview", "import", "3", "asked.vtt"],
            ["interview", "plan", "--customer", "Acme", "--with", "Kim Ortiz", "--by", "Priya"],
            ["interview", "import", "4", "third.vtt"],
        ])
        {
            var run = workplace.Loop(args);
            Assert.That(run.Exit, Is.Zero, run.Error);
        }

        HighlightAsync(workplace.Database).GetAwaiter().GetResult();
    }

    private static async Task HighlightAsync(string database)
    {
        await using var store = await FeedbackStore.OpenAsync(database);
        foreach (var words in (TextSpan[])[new(0, 7), new(23, 9)])
            Assert.That(await store.AddHighlightAsync(new NewHighlight(1, 1, words) { Probe = new ProbeId(1, 1), Note = "seen" }), Is.Not.Null);
    }

    private static string[][] CallsOf(string command) => command switch
    {
        "probe" => [["--file", "asks.txt", "--explain"]],
        "log" => [[Asks.Split('\n')[0], "--customer", "Acme Inc"], [Asks.Split('\n')[1]]],
        "edit" => [["1", "--statement", Asks.Split('\n')[0] + ". " + Asks.Split('\n')[1], "--customer", "Acme Inc"]],
        "answer" => [["1.4", "six, weekly, and they do it in Excel today"]],
        "waive" => [["1.4", "--because", "known"], ["1.5", "--because", "known"]],
        "probes" => [["1", "--explain"]],
        "show" or "intro" or "guide" => [["1"]],
        "search" => [["reports"], ["month-end"], ["hand"]],
        "lint" => [["questions.md", "--severity", "error"]],
        "sheet" => [["--for", "Dana Reyes", "--with-customer-questions"]],
        "sheet import" => [["reply.txt"]],
        "customer add" => [["Acme Ltd"]],
        "contact add" => [["Kim Ortis", "--customer", "Acme Inc"]],
        "colleague add" => [["Dana Reyez"]],
        "deal add" => [["Acme renewals", "--customer", "Acme Inc"]],
        "customer show" or "contact show" or "colleague show" or "deal show" => [["1"]],
        "customer edit" or "contact edit" or "colleague edit" or "deal edit" => [["1", "--name", "Other"]],
        "packs show" => [["reports"]],
        "packs check" => [["good"], ["bad"]],
        "packs new" => [["stock-taking"]],
        "interview plan" => [["--customer", "Acme", "--with", "Kim Ortis", "--from", "1"]],
        "interview list" => [[]],
        "interview note" => [["1", "five", "--answers", "1.4"]],
        "interview import" => [["1", "second.vtt"], ["1", "notes.md"], ["1", "first.vtt", "--speaker", "Priya=Kim Ortis"]],
        "interview review" => [["3"]],
        "interview edit" => [["1", "--with", "Kim Ortis"]],
        "interview show" or "interview guide" or "interview consent" or "interview run" => [["1"]],
        "interview answers" => [["4"], ["1", "--accept", "1.6=0-22"], ["1", "--reject", "1.7=0-22"]],
        "interview asks" => [["4"], ["4", "--accept", "0-44"]],
        "highlight add" => [["1", "--quote", "by hand", "--probe", "1.1"]],
        "highlight list" => [["1"]],
        "highlight remove" => [["1"]],
        "interview cancel" => [["2"]],
        "completion" => [["bash"]],
        _ => [[]],
    };

    private static void Collect(JsonElement json, string path, HashSet<string> fields)
    {
        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in json.EnumerateArray())
                Collect(item, path, fields);
        }
        else if (json.ValueKind == JsonValueKind.Object)
        {
            foreach (var field in json.EnumerateObject())
            {
                fields.Add(path + field.Name);
                Collect(field.Value, path + field.Name + (field.Value.ValueKind == JsonValueKind.Array ? "[]." : "."), fields);
            }
        }
    }
}
