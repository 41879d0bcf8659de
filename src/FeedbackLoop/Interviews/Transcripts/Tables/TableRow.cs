using System.Text;
using FeedbackLoop.Interviews.Transcripts.Files;

namespace FeedbackLoop.Interviews.Transcripts.Tables;

/// <summary>One row of a table; quoted cells may run over several lines.</summary>
internal sealed class TableRow
{
    private const int MostLines = 200;

    private readonly List<string> cells = [];

    public TableRow(SourceText source, int line, char delimiter)
    {
        (Line, End) = (line, line + 1);
        var cell = new StringBuilder();
        var quoted = false;
        while (true)
        {
            quoted = ReadLine(source[End - 1], delimiter, cell, quoted);
            if (!quoted || End >= source.Lines || End - line > MostLines)
                break;
            cell.Append('\n');
            End++;
        }

        cells.Add(cell.ToString());
    }

    /// <summary>Its first line, from 0.</summary>
    public int Line { get; }

    /// <summary>The line behind its last.</summary>
    public int End { get; }

    /// <summary>What stands in it.</summary>
    public IReadOnlyList<string> Cells => cells;

    /// <summary>What stands in one cell; empty where the row has no such cell.</summary>
    public string this[int cell] => cell >= 0 && cell < cells.Count ? cells[cell] : "";

    /// <summary>Whether a quoted cell is still open at the end of the line.</summary>
    private bool ReadLine(ReadOnlySpan<char> line, char delimiter, StringBuilder cell, bool quoted)
    {
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '"' && (quoted || cell.Length == 0) && delimiter != '\t')
            {
                var isDoubled = quoted && at + 1 < line.Length && line[at + 1] == '"';
                if (isDoubled)
                    cell.Append(line[at++]);
                else
                    quoted = !quoted;
            }
            else if (line[at] == delimiter && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(line[at]);
            }
        }

        return quoted;
    }
}
