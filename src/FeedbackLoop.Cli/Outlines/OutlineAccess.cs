using FeedbackLoop.Cli.Commands;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Input;
using FeedbackLoop.Guides;

namespace FeedbackLoop.Cli.Outlines;

/// <summary>Finds the outlines of interview guides: those of the library, and those of the user.</summary>
internal static class OutlineAccess
{
    private const string FolderName = "guides", Extension = ".json";
    private const int Limit = 1024 * 1024;

    /// <summary>The names of those that come with the library: written out, so that help need not read them.</summary>
    public static readonly IReadOnlyList<string> BuiltInNames = ["discovery", "probe", "switch", "win-loss", "sales-call", "usability"];

    /// <summary>The outline of that name: the user's in the folder <c>guides</c>, else that of the library.</summary>
    public static async Task<GuideOutline> NamedAsync(Call call, string name, CancellationToken cancellation)
    {
        var folder = Folder(call);
        if (folder is not null && OwnNames(folder).Find(own => own.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } own)
            return await ReadAsync(call, Path.Combine(folder, own + Extension), Path.Combine(FolderName, own + Extension), cancellation);
        return GuideOutline.Named(name) ?? throw new Refusal(
            $"There is no style {name}: take {string.Join(", ", BuiltInNames.Concat(folder is null ? [] : OwnNames(folder)).Distinct(StringComparer.OrdinalIgnoreCase))}, or name a file with --outline.");
    }

    /// <summary>The outline in a file; <paramref name="shown"/> is what messages call it.</summary>
    public static async Task<GuideOutline> ReadAsync(Call call, string file, string shown, CancellationToken cancellation)
    {
        await using var stream = InputFile.Open(call, file);
        var what = file == "-" ? "Standard input" : shown;
        var json = await StrictUtf8.ReadAllAsync(stream, what, Limit, cancellation);
        try
        {
            return GuideOutline.Parse(json, what);
        }
        catch (DataFileException exception)
        {
            throw new Refusal(exception.Message);
        }
    }

    /// <summary>The folder that <c>FEEDBACKLOOP_GUIDES</c> names, else <c>guides</c> beside the database; null where there is none.</summary>
    private static string? Folder(Call call)
    {
        if (call.Shell.Variable("FEEDBACKLOOP_GUIDES") is { Length: > 0 } variable)
        {
            var named = Path.GetFullPath(variable, call.Shell.Folder);
            return Directory.Exists(named) ? named : throw new Refusal($"FEEDBACKLOOP_GUIDES names {named}, and there is no such folder: make it, or unset the variable.");
        }

        var database = DatabasePath.Find(call.Value(GlobalOptions.Database), call.Shell);
        var beside = database is null ? null : Path.Combine(Path.GetDirectoryName(database.Path) ?? "", FolderName);
        return Directory.Exists(beside) ? beside : null;
    }

    private static List<string> OwnNames(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*" + Extension).Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => !name.StartsWith('.')).Order(StringComparer.Ordinal)];
}
