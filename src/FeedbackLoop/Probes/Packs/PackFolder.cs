using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Probes.Packs;

/// <summary>A folder of topic packs: each file that ends with <c>.json</c> is one, named for its file. All others, hidden ones and folders in it are passed over.</summary>
public static class PackFolder
{
    /// <summary>The most packs that a folder may hold.</summary>
    private const int MostPacks = 500;

    /// <summary>Reads all packs of a folder, in the ordinal order of their names.</summary>
    /// <param name="folder">The path of the folder.</param>
    /// <returns>The packs; none where the folder has no file that ends with <c>.json</c>.</returns>
    /// <exception cref="PackFolderException">The folder, or a file in it, does not exist or may not be read.</exception>
    /// <exception cref="DataFileException">A file is not as a pack must be.</exception>
    public static IReadOnlyList<Pack> Read(string folder) => Files(folder, out _).ConvertAll(ReadFile);

    /// <summary>Reads one pack.</summary>
    /// <param name="path">The path of its file, which ends with <c>.json</c>.</param>
    /// <exception cref="PackFolderException">The file does not exist or may not be read.</exception>
    /// <exception cref="DataFileException">The file is not as a pack must be.</exception>
    public static Pack ReadFile(string path) => Pack.Read(Text(path), path);

    /// <summary>The paths of the packs in a folder, and those of the files that are passed over, in ordinal order.</summary>
    internal static List<string> Files(string folder, out List<string> passedOver)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var files = new List<string>();
        passedOver = [];
        try
        {
            foreach (var path in Directory.EnumerateFiles(folder))
            {
                if (!Path.GetFileName(path).StartsWith('.') && path.EndsWith(PackName.Extension, StringComparison.Ordinal))
                    files.Add(path);
                else
                    passedOver.Add(path);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw PackFolderException.For(folder, exception);
        }

        if (files.Count > MostPacks)
            throw new PackFolderException(folder, $"{folder} holds more than {MostPacks} packs: is it the folder that is meant?");
        files.Sort(StringComparer.Ordinal);
        passedOver.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <summary>The text of the pack in a file.</summary>
    internal static DataFile Text(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            // What has no length may be a pipe that never ends, and is not opened.
            var target = File.ResolveLinkTarget(path, returnFinalTarget: true) ?? new FileInfo(path);
            var length = target is FileInfo file ? file.Length : 0;
            var bytes = length is 0 or > ForeignPack.MostBytes ? new byte[Math.Min(length, ForeignPack.MostBytes + 1)] : File.ReadAllBytes(path);
            return ForeignPack.Checked(new DataFile(path, bytes));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw PackFolderException.For(path, exception);
        }
    }
}
