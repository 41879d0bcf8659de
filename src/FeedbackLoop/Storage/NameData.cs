namespace FeedbackLoop.Storage;

/// <summary>The lists in <c>Data/names</c>: one entry a line, and comments behind <c>#</c>.</summary>
internal static class NameData
{
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(NameData).Assembly.GetManifestResourceStream("names/" + file)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}
