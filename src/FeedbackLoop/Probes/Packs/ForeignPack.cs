using System.Text;
using System.Text.Unicode;
using FeedbackLoop.Knowledge;
using FeedbackLoop.Text;

namespace FeedbackLoop.Probes.Packs;

/// <summary>The text of a pack that does not come with the library, and may hold anything.</summary>
internal static class ForeignPack
{
    /// <summary>The most bytes that the file of a pack may have.</summary>
    public const int MostBytes = 1024 * 1024;

    /// <summary>The text without the mark of byte order that some editors put before it.</summary>
    /// <exception cref="DataFileException">It cannot be a pack, or holds what would steer a terminal.</exception>
    public static DataFile Checked(DataFile file)
    {
        var name = PackName.Of(file.Name);
        if (!PackName.IsValid(name))
            throw new DataFileException(file.Name, 1, name, "is no name for a pack: take small letters, digits and hyphens, at most 60, such as stock-taking.json");
        if (file.Bytes.Length > MostBytes)
            throw new DataFileException(file.Name, 1, name, "has more than 1 MB: make several packs of it");
        if (!Utf8.IsValid(file.Bytes))
            throw new DataFileException(file.Name, LineOfFault(file.Bytes), name, "is not in UTF-8 from there on: save it as UTF-8");
        file = file.Bytes.StartsWith("\uFEFF"u8) ? new DataFile(file.Name, file.Bytes[3..].ToArray()) : file;
        foreach (var (text, line) in JsonPlaces.Of(file).Texts)
        {
            if (VisibleText.OneLine(text) != text)
                throw new DataFileException(file.Name, line, VisibleText.OneLine(text), "holds a character that cannot be seen or steers a terminal: take it out");
        }

        return file;
    }

    private static int LineOfFault(ReadOnlySpan<byte> bytes)
    {
        var line = 1;
        var rest = bytes;
        while (rest.IndexOf((byte)'\n') is >= 0 and var end && Utf8.IsValid(rest[..end]))
        {
            line++;
            rest = rest[(end + 1)..];
        }

        return line;
    }
}
