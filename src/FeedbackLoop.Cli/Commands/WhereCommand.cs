using System.Text.Json;
using FeedbackLoop.Cli.Database;

namespace FeedbackLoop.Cli.Commands;

/// <summary><c>loop where</c>: which database the other commands use, and why.</summary>
internal sealed class WhereCommand() : LoopCommand("where", "Print which database is used, and why.",
    "loop where",
    "loop where --json",
    "sqlite3 \"$(loop where)\" .schema")
{
    public override Task RunAsync(Call call, CancellationToken cancellation)
    {
        var (path, reason) = DatabasePath.Choose(call.Value(GlobalOptions.Database), call.Shell);
        var exists = File.Exists(path);
        if (call.Json)
        {
            call.PrintJson(json => Write(json, path, reason, exists), call.Shell.OutputIsTerminal);
            return Task.CompletedTask;
        }

        call.Out.WriteLine(path);
        call.Say($"{Because(reason)}{(exists ? "" : " It does not exist yet: loop log makes it.")}");
        return Task.CompletedTask;
    }

    private static void Write(Utf8JsonWriter json, string path, DatabaseReason reason, bool exists)
    {
        json.WriteStartObject();
        json.WriteString("path"u8, path);
        json.WriteString("reason"u8, Names.Of(reason));
        json.WriteBoolean("exists"u8, exists);
        json.WriteEndObject();
    }

    private static string Because(DatabaseReason reason) => reason switch
    {
        DatabaseReason.Option => "--db names it.",
        DatabaseReason.Variable => "FEEDBACKLOOP_DB names it.",
        DatabaseReason.Nearest => "It is the nearest feedback.db from the current folder upwards.",
        DatabaseReason.DataFolder => "It is in your data folder, since nothing names another.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, message: null),
    };
}
