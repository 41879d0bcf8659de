using System.ComponentModel;
using System.Diagnostics;
using FeedbackLoop.Cli.Commands;

namespace FeedbackLoop.Cli.Input;

/// <summary>Single keys that a person presses at a terminal. Where the terminal cannot be told to hand on each key, Enter hands it on.</summary>
internal sealed class SingleKeys : IDisposable
{
    private readonly Call _call;
    private readonly byte[] _key = new byte[1];
    private bool _isRaw;

    public SingleKeys(Call call)
    {
        _call = call;
        _isRaw = IsAtTerminal && Set("-icanon", "-echo", "min", "1");
    }

    // In tests the input is a stream; only the real one has a terminal behind it.
    private bool IsAtTerminal => _call.Shell.InputIsTerminal && _call.Shell.Input is FileStream && !OperatingSystem.IsWindows();

    /// <summary>The next key, in lower case; null at the end of the input.</summary>
    public async Task<char?> NextAsync(CancellationToken cancellation)
    {
        while (await _call.Shell.Input.ReadOrCancelAsync(_key, cancellation) > 0)
        {
            if (_key[0] == 4)   // Ctrl-D, which ends input only where lines are read
                return null;
            if (_key[0] is > (byte)' ' and < 127)
                return char.ToLowerInvariant((char)_key[0]);
        }

        return null;
    }

    /// <summary>A whole line, with the terminal's own editing and echo, which are there before <paramref name="prompt"/> asks for it.</summary>
    /// <returns>Null at the end of the input.</returns>
    public async Task<string?> LineAsync(string prompt, CancellationToken cancellation)
    {
        Dispose();
        _call.Out.Write(prompt);
        _call.Out.Flush();
        try
        {
            return await new TypedLines(_call.Shell.Input, readAhead: 1).NextAsync(cancellation);
        }
        finally
        {
            _isRaw = IsAtTerminal && Set("-icanon", "-echo", "min", "1");
        }
    }

    /// <summary>Gives the terminal its lines and its echo back.</summary>
    public void Dispose()
    {
        if (_isRaw)
            Set("icanon", "echo");
        _isRaw = false;
    }

    private static bool Set(params string[] modes)
    {
        try
        {
            using var stty = Process.Start(new ProcessStartInfo("stty", modes));
            stty!.WaitForExit();
            return stty.ExitCode == 0;
        }
        catch (Win32Exception)   // there is none
        {
            return false;
        }
    }
}
