using System.Runtime.InteropServices;

namespace FeedbackLoop.Cli.Output;

/// <summary>How wide the terminal is on standard output or, where that is none, on standard error.</summary>
internal static class TerminalSize
{
    private const int StandardOutput = 1;
    private const int StandardError = 2;
    private const nuint GetWindowSize = 0x5413;

    /// <summary>The number of columns; 80 where no terminal says.</summary>
    public static unsafe int Columns()
    {
        WindowSize size = default;
        // Console.WindowWidth prepares the terminal for reading keys first, and so writes control sequences to it.
        var columns = !OperatingSystem.IsLinux() ? WindowWidth()
            : ioctl(StandardOutput, GetWindowSize, &size) == 0 || ioctl(StandardError, GetWindowSize, &size) == 0 ? size.Columns
            : 0;
        return columns > 0 ? columns : 80;
    }

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (IOException)   // no stream is a terminal
        {
            return 0;
        }
    }

    [DllImport("libc")]
    private static extern unsafe int ioctl(int file, nuint request, WindowSize* size);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct WindowSize
    {
        public readonly ushort Rows;
        public readonly ushort Columns;
        public readonly ushort Width;
        public readonly ushort Height;
    }
}
