using System.Text.Json;
using FeedbackLoop.Cli.Commands;
using FeedbackLoop.Cli.Output.Json;

namespace FeedbackLoop.Cli.Output;

/// <summary>How one sort of customers, contacts, colleagues or deals is printed.</summary>
/// <param name="Kind">Which sort.</param>
/// <param name="Headings">The headings of its columns on a terminal.</param>
/// <param name="Cells">The cells of its row, as many as headings.</param>
/// <param name="Fields">Writes its JSON fields.</param>
internal sealed record NamedOutput<T>(
    NamedKind Kind, IReadOnlyList<string> Headings, Func<T, IReadOnlyList<string?>> Cells, Action<Utf8JsonWriter, T> Fields)
{
    public void List(Call call, IReadOnlyList<T> items)
    {
        if (call.Json)
            call.PrintJson(json => json.Array(items, Fields), call.Shell.OutputIsTerminal);
        else if (call.IsTerminal)
            Table.Write(call, Headings, items.Select(Cells));
        else
            Tabs.Write(call.Out, items.Select(Cells));
    }

    /// <summary>One of them, a field a line: its name and its value.</summary>
    public void One(Call call, T item)
    {
        if (call.Json)
        {
            call.PrintJson(json => json.Object(item, Fields), call.Shell.OutputIsTerminal);
            return;
        }

        var cells = Cells(item);
        var rows = Headings.Select((heading, i) => (IReadOnlyList<string?>)[heading.ToLowerInvariant(), cells[i]]);
        if (!call.IsTerminal)
        {
            Tabs.Write(call.Out, rows);
            return;
        }

        foreach (var row in rows.Where(row => !string.IsNullOrEmpty(row[1])))
        {
            call.Out.Dim($"    {row[0],-12}");
            call.Out.WriteLine(row[1]);
        }
    }

    /// <summary>What came of adding one; that it was there already is refused.</summary>
    public void Added(Call call, Added<T> added, string name)
    {
        if (!added.IsNew)
            throw new Refusal($"There is a {Names.Of(Kind)} {name} already, and nothing was changed: loop {Names.Of(Kind)} edit {Typed.Word(name)}");

        if (call.Json)
        {
            call.PrintJson(
                json =>
                {
                    json.WriteStartObject();
                    Fields(json, added.Item);
                    json.WriteNamed(added.Created, added.CloseMatches);
                    json.WriteEndObject();
                },
                call.Shell.OutputIsTerminal);
            return;
        }

        call.Out.WriteLine(call.IsTerminal ? $"Added {Names.Of(Kind)} {name} as {Cells(added.Item)[0]}." : Cells(added.Item)[0]);
        foreach (var created in added.Created)
            call.Say($"Created {Names.Of(created.Kind)} {created.Name}.");
        foreach (var match in added.CloseMatches)
            call.Say($"There is also {Names.Of(match.Kind)} {match.Name}: the same as {match.Given}?");
    }
}
