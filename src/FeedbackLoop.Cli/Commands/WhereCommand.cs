using System.Text.Json;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Packs;

namespace FeedbackLoop.Cli.Commands;

/// <summary><c>loop where</c>: which database and which topic packs the other commands use, and why.</summary>
internal sealed class WhereCommand : LoopCommand
{
    private readonly FlagOption _upgrade = new("--upgrade", "Bring a database of an older version up to date, with all that is in it; older versions cannot open it then.");

    public WhereCommand() : base("where", "Print which database and which topic packs are used, and why.",
        "loop where",
        "loop where --json",
        "loop where --upgrade",
        "sqlite3 \"$(loop where)\" .schema")
    {
        Add(_upgrade);
        Add(PacksOption.Shared);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        if (_upgrade.In(call))
            await (await call.ReadWriteStoreAsync(cancellation)).DisposeAsync();   // whatever opens it to write brings it up to date
        var (path, reason) = DatabasePath.Choose(call.Value(GlobalOptions.Database), call.Shell);
        var exists = File.Exists(path);
        var packs = PacksFolder.Choose(call)!;   // where there is a database, there is a folder beside it
        if (call.Json)
        {
            call.PrintJson(json => Write(json, path, reason, exists, packs), call.Shell.OutputIsTerminal);
            return;
        }

        call.Out.WriteLine(path);
        call.Say($"{Because(reason)}{(exists ? "" : " It does not exist yet: loop log makes it.")}");
        if (_upgrade.In(call))
            call.Say("It is up to date.");
        call.Say($"Your topic packs are in {packs.Path}: {Because(packs.Reason)}{(packs.Exists ? "" : " It does not exist yet: loop packs new NAME makes it.")}");
    }

    private static void Write(Utf8JsonWriter json, string path, DatabaseReason reason, bool exists, PacksFolder packs)
    {
        json.WriteStartObject();
        json.WriteString("path"u8, path);
        json.WriteString("reason"u8, Names.Of(reason));
        json.WriteBoolean("exists"u8, exists);
        json.WriteStartObject("packs"u8);
        json.WriteString("path"u8, packs.Path);
        json.WriteString("reason"u8, Names.Of(packs.Reason));
        json.WriteBoolean("exists"u8, packs.Exists);
        json.WriteEndObject();
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

    private static string Because(PacksReason reason) => reason switch
    {
        PacksReason.Option => "--packs names it.",
        PacksReason.Variable => "FEEDBACKLOOP_PACKS names it.",
        PacksReason.BesideDatabase => "it is beside the database.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, message: null),
    };
}
