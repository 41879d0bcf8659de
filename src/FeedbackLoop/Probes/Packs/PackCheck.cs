using FeedbackLoop.Knowledge;
using FeedbackLoop.Probes.Packs.Checks;

namespace FeedbackLoop.Probes.Packs;

/// <summary>Checks topic packs: whether they can be read, are selected by their own examples, and ask well.</summary>
public static class PackCheck
{
    /// <summary>Checks all packs of a folder, together with those of the library.</summary>
    /// <param name="folder">The path of the folder.</param>
    /// <exception cref="PackFolderException">The folder does not exist or may not be read.</exception>
    public static PackReport Folder(string folder) => Check(PackFolder.Files(folder, out var passedOver), passedOver);

    /// <summary>Checks one pack, together with those of the library.</summary>
    /// <param name="path">The path of its file, which ends with <c>.json</c>.</param>
    /// <exception cref="PackFolderException">The file does not exist.</exception>
    public static PackReport File(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return System.IO.File.Exists(path) ? Check([path], []) : throw PackFolderException.For(path, new FileNotFoundException());
    }

    private static PackReport Check(List<string> files, List<string> passedOver)
    {
        var findings = new List<PackFinding>();
        var checkedPacks = new List<CheckedPack>();
        foreach (var file in files)
        {
            if (Read(file, findings) is { } pack)
                checkedPacks.Add(pack);
        }

        var packs = PackCatalog.Default.With(checkedPacks.Select(each => each.Pack));
        foreach (var pack in checkedPacks)
        {
            findings.AddRange(SelectingWordsCheck.Of(pack, checkedPacks));
            findings.AddRange(SelectionCheck.Of(pack, packs));
            findings.AddRange(QuestionCheck.Of(pack, packs));
        }

        return new PackReport(files, passedOver, [.. findings.OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line)]);
    }

    private static CheckedPack? Read(string path, List<PackFinding> findings)
    {
        try
        {
            var text = PackFolder.Text(path);
            return new CheckedPack(Pack.Read(text, path), JsonPlaces.Of(text));
        }
        catch (DataFileException exception)
        {
            findings.Add(new PackFinding(path, exception.Line, PackRule.Readable, exception.Problem));
        }
        catch (PackFolderException exception)
        {
            findings.Add(new PackFinding(path, 1, PackRule.Readable, exception.Message));
        }

        return null;
    }
}
