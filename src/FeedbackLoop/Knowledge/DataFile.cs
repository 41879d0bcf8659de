using System.Runtime.InteropServices;

namespace FeedbackLoop.Knowledge;

/// <summary>A file of product knowledge: its name, for errors, and its bytes.</summary>
internal sealed unsafe class DataFile
{
    private static string[]? embeddedNames;

    // What comes with the library is read where the runtime has mapped it: a copy would cost more than all reading of it.
    private readonly byte* mapped;
    private readonly int length;
    private readonly byte[]? bytes;

    /// <summary>A file that was read.</summary>
    public DataFile(string name, byte[] bytes) => (Name, this.bytes) = (name, bytes);

    private DataFile(string name, UnmanagedMemoryStream stream)
    {
        Name = name;
        mapped = stream.PositionPointer;
        length = (int)stream.Length;
    }

    /// <summary>Its name, for errors: <c>rules/asks.json</c>.</summary>
    public string Name { get; }

    /// <summary>Whether it comes with the library.</summary>
    public bool IsEmbedded => bytes is null;

    /// <summary>What it holds.</summary>
    public ReadOnlySpan<byte> Bytes => bytes is null ? MemoryMarshal.CreateReadOnlySpan(ref *mapped, length) : bytes;

    /// <summary>The file of that name that comes with the library.</summary>
    public static DataFile Embedded(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException("The library has no data of that name.", name);
        return new DataFile(name, (UnmanagedMemoryStream)stream);
    }

    /// <summary>Its lines, those left out that are blank or begin with <c>#</c>.</summary>
    public DataLines Lines() => new(Bytes);

    /// <summary>The names of the files in one folder that come with the library, in ordinal order.</summary>
    public static List<string> NamesIn(string folder)
    {
        var names = new List<string>();
        foreach (var name in embeddedNames ??= typeof(DataFile).Assembly.GetManifestResourceNames())
        {
            if (!name.StartsWith(folder, StringComparison.Ordinal))
                continue;
            var place = names.Count;   // they are nearly in order, and the first sorting of a process costs a millisecond
            while (place > 0 && string.CompareOrdinal(names[place - 1], name) > 0)
                place--;
            names.Insert(place, name);
        }

        return names;
    }
}
