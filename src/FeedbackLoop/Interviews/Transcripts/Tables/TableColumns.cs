using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Interviews.Transcripts.Tables;

/// <summary>Which cells of a row hold what; -1 where none does.</summary>
internal readonly record struct TableColumns(int Speaker, int Start, int End, int Words)
{
    private static readonly Lazy<Dictionary<string, string>> Headings = new(() => Read(DataFile.Embedded("transcripts/columns.txt").Lines().ToList()));

    /// <summary>The columns that a row of headings names; null where it is none: words, and a speaker or a start, are needed.</summary>
    public static TableColumns? Of(IReadOnlyList<string> row)
    {
        var columns = new TableColumns(Find(row, "speaker"), Find(row, "start"), Find(row, "end"), Find(row, "words"));
        return columns.Words >= 0 && (columns.Speaker >= 0 || columns.Start >= 0) ? columns : null;
    }

    private static int Find(IReadOnlyList<string> row, string column)
    {
        for (var cell = 0; cell < row.Count; cell++)
        {
            if (Headings.Value.TryGetValue(row[cell].Trim(), out var named) && named == column)
                return cell;
        }

        return -1;
    }

    private static Dictionary<string, string> Read(List<string> lines) =>
        lines.Select(line => line.Split('=', StringSplitOptions.TrimEntries))
            .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase);
}
