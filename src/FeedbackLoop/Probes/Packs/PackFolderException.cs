namespace FeedbackLoop.Probes.Packs;

/// <summary>A folder of topic packs, or a file in it, cannot be read.</summary>
public sealed class PackFolderException : FeedbackLoopException
{
    internal PackFolderException(string path, string message, Exception? inner = null) : base(message, inner) => Path = path;

    /// <summary>The folder or file.</summary>
    public string Path { get; }

    internal static PackFolderException For(string path, Exception reason) => new(
        path,
        reason switch
        {
            DirectoryNotFoundException => $"There is no folder {path}: make it, or name another.",
            FileNotFoundException => $"There is no file {path}: name another.",
            UnauthorizedAccessException when Directory.Exists(path) => $"The folder {path} may not be read by you: change its permissions, or name another.",
            UnauthorizedAccessException => $"The file {path} may not be read by you: change its permissions, or take it out of the folder.",
            _ when File.Exists(path) || Directory.Exists(path) => $"{path} cannot be read ({reason.Message.TrimEnd('.')}): name another.",
            _ => $"{path} leads nowhere ({reason.Message.TrimEnd('.')}): take it out of the folder.",
        },
        reason);
}
