using System.Runtime.InteropServices;

namespace FeedbackLoop.Cli;

/// <summary>The folder that the tool was started in.</summary>
/// <remarks>
/// .NET decodes its path with vector code whose types take 3 ms to load, a twentieth of the shortest command. Where the path is plain ASCII, on Linux, it is taken as
/// the system gives it; everywhere else .NET is asked.
/// </remarks>
internal static unsafe class CurrentFolder
{
    private const int LongestPath = 1024;

    public static string Find() => (OperatingSystem.IsLinux() ? Plain() : null) ?? Environment.CurrentDirectory;

    /// <summary>The path where it is short and plain ASCII; otherwise null.</summary>
    private static string? Plain()
    {
        var bytes = stackalloc byte[LongestPath];
        if (getcwd(bytes, LongestPath) == null)
            return null;
        Span<char> letters = stackalloc char[LongestPath];
        var length = 0;
        for (; bytes[length] != 0; length++)
        {
            if (bytes[length] >= 0x80)
                return null;
            letters[length] = (char)bytes[length];
        }

        return new string(letters[..length]);
    }

    [DllImport("libc")]
    private static extern byte* getcwd(byte* path, nuint size);
}
