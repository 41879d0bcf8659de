using FeedbackLoop.Text;

namespace FeedbackLoop.Cli.Output;

/// <summary>Rows for a program that reads them: one a line, a tab between cells, no header.</summary>
internal static class Tabs
{
    public static void Write(SafeWriter output, IEnumerable<IReadOnlyList<string?>> rows)
    {
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Count; i++)
                output.Unchecked.Write((i == 0 ? "" : "\t") + VisibleText.OneLine(row[i] ?? ""));
            output.Unchecked.Write('\n');
        }
    }
}
