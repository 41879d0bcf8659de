using FeedbackLoop.Cli.Commands;

namespace FeedbackLoop.Cli.Input;

/// <summary>Opens what was named to be read: a file, or standard input for <c>-</c>.</summary>
internal static class InputFile
{
    public static Stream Open(Call call, string name)
    {
        if (name == "-")
            return call.Shell.Input;

        var path = Path.GetFullPath(name, call.Shell.Folder);
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new Refusal($"There is no file {name}.");
        }
        catch (UnauthorizedAccessException)
        {
            throw new Refusal(Directory.Exists(path) ? $"{name} is a folder: name a file in it." : $"{name} may not be read by you.");
        }
    }
}
