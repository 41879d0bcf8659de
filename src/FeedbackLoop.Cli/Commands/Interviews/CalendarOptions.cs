using System.CommandLine;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Interviews;

namespace FeedbackLoop.Cli.Commands.Interviews;

/// <summary>The file of the appointment: <c>--ics</c> and <c>--force</c>.</summary>
internal sealed class CalendarOptions
{
    private readonly TextOption _ics = new("--ics", "FILE", "Write the appointment to this file, for a calendar.");
    private readonly FlagOption _force = new("--force", "Replace the file where there is one.", "--yes");

    public void AddTo(Command command)
    {
        command.Add(_ics);
        command.Add(_force);
    }

    public bool IsIn(Call call) => call.Has(_ics);

    /// <summary>Refuses a file that cannot be written, before anything is kept.</summary>
    public void Check(Call call)
    {
        if (_ics.In(call) is { } file)
            OutputFile.Check(Path.GetFullPath(file, call.Shell.Folder), file, _force.In(call));
    }

    /// <summary>Writes the file where one was named, and says so.</summary>
    public async Task WriteAsync(Call call, Interview interview, CancellationToken cancellation)
    {
        if (_ics.In(call) is not { } file)
            return;
        if (interview.StartsAt is null)
            throw new Refusal($"Interview {interview.Id} has no time yet: loop interview edit {interview.Id} --at \"next Tuesday 14:00\"");
        var appointment = CalendarFile.Write(interview, call.Shell.Clock.GetUtcNow());
        await OutputFile.WriteAsync(Path.GetFullPath(file, call.Shell.Folder), file, appointment, _force.In(call), cancellation);
        call.Say($"Written to {file}.");
    }
}
