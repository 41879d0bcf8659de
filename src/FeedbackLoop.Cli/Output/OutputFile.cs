using System.Text;

namespace FeedbackLoop.Cli.Output;

/// <summary>Writes a file whole or not at all: beside its place first, then into it.</summary>
internal static class OutputFile
{
    /// <summary>Writes <paramref name="text"/> as UTF-8.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="name">What messages call it: what was typed.</param>
    /// <param name="text">What goes in.</param>
    /// <param name="replace">Whether a file that is there may go.</param>
    public static async Task WriteAsync(string path, string name, string text, bool replace, CancellationToken cancellation)
    {
        Check(path, name, replace);
        var folder = Path.GetDirectoryName(path)!;
        var beside = Path.Combine(folder, $".{Guid.NewGuid():n}.tmp");
        try
        {
            await using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                await stream.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, path, replace);
        }
        catch (UnauthorizedAccessException)
        {
            throw new Refusal($"{name} may not be written by you.");
        }
        catch (IOException) when (!replace && Path.Exists(path))
        {
            throw Exists(name);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Refuses a file that is a folder, has none, or is there and may not go.</summary>
    public static void Check(string path, string name, bool replace)
    {
        if (Directory.Exists(path))
            throw new Refusal($"{name} is a folder: name a file in it.");
        if (!replace && Path.Exists(path))
            throw Exists(name);
        if (!Directory.Exists(Path.GetDirectoryName(path)))
            throw new Refusal($"There is no folder for {name}: make it first.");
    }

    private static Refusal Exists(string name) => new($"{name} is there already and was left as it is. Add --force to replace it, or name another file.");
}
