using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace FeedbackLoop.Cli.Input;

/// <summary>Standard input as the shell gave it to us.</summary>
internal static class StandardInput
{
    private const int Descriptor = 0;
    private const int GetFlags = 1;
    private const int ClosesAtExec = 1;

    /// <summary>Standard input; nothing where the shell closed it, as <c>&lt;&amp;-</c> does.</summary>
    public static Stream Open() => IsClosed() ? Stream.Null : Console.IsInputRedirected || OperatingSystem.IsWindows() ? Console.OpenStandardInput() : Terminal();

    /// <summary>The terminal as it is: the stream of Console edits lines itself, and changes the terminal's modes for that.</summary>
    private static FileStream Terminal() => new(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Read, bufferSize: 0);

    /// <summary>The runtime opens files of its own, and the first gets the number that is free. Theirs close at exec; what was inherited cannot.</summary>
    private static bool IsClosed() =>
        !OperatingSystem.IsWindows() && fcntl(Descriptor, GetFlags) is var flags && (flags < 0 || (flags & ClosesAtExec) != 0);

    [DllImport("libc")]
    private static extern int fcntl(int file, int command);
}
