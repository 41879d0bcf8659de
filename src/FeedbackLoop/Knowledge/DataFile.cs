using System.Text;

namespace FeedbackLoop.Knowledge;

/// <summary>A file of product knowledge: its name, for errors, and its bytes.</summary>
internal sealed record DataFile(string Name, byte[] Bytes)
{
    /// <summary>The file of that name that comes with the library.</summary>
    public static DataFile Embedded(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException("The library has no data of that name.", name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new DataFile(name, bytes);
    }

    /// <summary>Its lines, those left out that are blank or begin with <c>#</c>.</summary>
    public IEnumerable<string> Lines()
    {
        foreach (var line in Encoding.UTF8.GetString(Bytes).Split('\n'))
        {
            var content = line.AsSpan().Trim();
            if (!content.IsEmpty && content[0] != '#')
                yield return content.ToString();
        }
    }

    /// <summary>The names of the files in one folder that come with the library, in ordinal order.</summary>
    public static List<string> NamesIn(string folder)
    {
        var names = new List<string>();
        foreach (var name in typeof(DataFile).Assembly.GetManifestResourceNames())
        {
            if (name.StartsWith(folder, StringComparison.Ordinal))
                names.Add(name);
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }
}
