using FeedbackLoop.Interviews.Transcripts.Files;
using FeedbackLoop.Interviews.Transcripts.Written;

namespace FeedbackLoop.Interviews.Transcripts.Tables;

/// <summary>Reads tables with a row of headings, a row for each utterance.</summary>
internal static class TableFile
{
    private const string Delimiters = "\t,;";

    /// <summary>What was said, and the row of headings; null where the file is no such table.</summary>
    public static (List<Speech> Speeches, List<TranscriptRemark> Remarks)? Read(SourceText source)
    {
        var first = 0;
        while (first < source.Lines - 1 && source.IsBlank(first))
            first++;
        foreach (var delimiter in Delimiters)
        {
            if (source[first].Length < 1000 && TableColumns.Of(new TableRow(source, first, delimiter).Cells) is { } columns)
                return (Read(source, first, delimiter, columns), [new TranscriptRemark(first + 1, source[first].Trim().ToString())]);
        }

        return null;
    }

    private static List<Speech> Read(SourceText source, int first, char delimiter, TableColumns columns)
    {
        var rows = new List<TableRow>();
        for (var line = first + 1; line < source.Lines; line = rows.Count > 0 ? Math.Max(line + 1, rows[^1].End) : line + 1)
        {
            if (!source.IsBlank(line))
                rows.Add(new TableRow(source, line, delimiter));
        }

        var unit = TableTime.UnitOf(new TableRow(source, first, delimiter).Cells, rows, columns);
        var speeches = new List<Speech>();
        foreach (var row in rows)
        {
            var words = row[columns.Words].Trim().ReplaceLineEndings(" ");
            var (start, end) = (TableTime.Read(row[columns.Start], unit), TableTime.Read(row[columns.End], unit));
            if ((start is null && row[columns.Start].Length > 0) || (end is null && row[columns.End].Length > 0))
                source.Faults.Add(row.Line + 1, "these times cannot be read; the words are kept without", source[row.Line]);
            if (words.Length == 0)
                source.Faults.Add(row.Line + 1, "this row has no words", source[row.Line]);
            else
                speeches.Add(new Speech(row[columns.Speaker].Trim() is { Length: > 0 } speaker ? speaker : null, start, end, row.Line, words));
        }

        if (rows.Find(row => TimeMark.HasFrames(row[columns.Start])) is { } framed)
            source.Faults.Add(framed.Line + 1, TimeMark.FramesProblem, source[framed.Line]);
        return speeches;
    }
}
