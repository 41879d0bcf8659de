using System.Text;
using FeedbackLoop.Cli.Commands;
using FeedbackLoop.Text;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace FeedbackLoop.Cli.Output;

/// <summary>A table for a person, as wide as the terminal: the last column is shortened to what is left, the others to a third.</summary>
internal static class Table
{
    private const int Gap = 2;

    /// <summary>The least that the last column gets, however long the others are.</summary>
    private const int LeastOfLast = 20;

    public static void Write(Call call, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string?>> rows)
    {
        var columns = call.Shell.Columns();
        var cells = rows.Select(row => Shortened(row, columns / 3)).ToList();
        if (cells.Count == 0)
        {
            call.Say("There is none.");
            return;
        }

        var taken = Enumerable.Range(0, headings.Count - 1).Sum(i => Gap + Math.Max(headings[i].Length, cells.Max(row => DisplayWidth.Of(row[i]))));
        var left = Math.Max(LeastOfLast, columns - taken);

        var table = new Spectre.Console.Table().NoBorder();
        for (var i = 0; i < headings.Count; i++)
            table.AddColumn(new TableColumn(new Cell(headings[i], new Style(decoration: Decoration.Dim))) { Padding = new Padding(0, 0, i == headings.Count - 1 ? 0 : Gap, 0), NoWrap = true });
        foreach (var row in cells)
            table.AddRow([.. row[..^1].Select(cell => new Cell(cell)), new Cell(DisplayWidth.Shorten(row[^1], left))]);
        Console(call, Math.Max(columns, taken + left)).Write(table);
    }

    private static string[] Shortened(IReadOnlyList<string?> row, int most)
    {
        var cells = row.Select(cell => VisibleText.OneLine(cell ?? "")).ToArray();
        for (var i = 0; i < cells.Length - 1; i++)
            cells[i] = DisplayWidth.Shorten(cells[i], most);
        return cells;
    }

    /// <summary>Spectre's console on our own stream; the cells were made safe.</summary>
    private static IAnsiConsole Console(Call call, int columns)
    {
        call.Out.Flush();
        return AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = call.Shell.HasStyle ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new Terminal(call.Out.Unchecked, columns),
        });
    }

    /// <summary>What Spectre would find out by itself with System.Console, which prepares the terminal for reading keys first.</summary>
    private sealed class Terminal(TextWriter writer, int columns) : IAnsiConsoleOutput
    {
        public TextWriter Writer { get; } = writer;

        public bool IsTerminal => true;

        public int Width => columns;

        public int Height => 24;

        public void SetEncoding(Encoding encoding)
        {
            // The writer knows only UTF-8.
        }
    }
}
