using FeedbackLoop.Cli.Commands;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Probes;
using FeedbackLoop.Probes.Packs;

namespace FeedbackLoop.Cli.Packs;

/// <summary>Reads the topic packs that are meant.</summary>
internal static class PackAccess
{
    /// <summary>What makes the questions: with the packs of the user, where there are any and the command asks.</summary>
    public static Prober Prober(this Call call) =>
        call.Parsed.CommandResult.Command.Options.Contains(PacksOption.Shared) ? With(call.OwnFolder(), call.Shell) : Probes.Prober.Default;

    /// <summary>What makes the questions where no option was typed.</summary>
    public static Prober Prober(Shell shell) => With(Present(PacksFolder.Choose(option: null, database: null, shell), shell), shell);

    /// <summary>The packs of the library together with those of the user.</summary>
    public static PackCatalog Packs(this Call call) => call.OwnFolder() is { } folder ? WithOwn(folder, call.Shell) : PackCatalog.Default;

    /// <summary>The folder of the user's packs; null where there is none. One that a person named must be there.</summary>
    public static PacksFolder? OwnFolder(this Call call) => Present(PacksFolder.Choose(call), call.Shell);

    private static Prober With(PacksFolder? folder, Shell shell) => folder is null ? Probes.Prober.Default : Probes.Prober.With(WithOwn(folder, shell));

    private static PackCatalog WithOwn(PacksFolder folder, Shell shell)
    {
        try
        {
            return PackCatalog.Default.With(PackFolder.Read(folder.Path));
        }
        catch (DataFileException exception)
        {
            throw new Refusal($"{exception.Message.Replace(exception.File, PacksFolder.Shown(exception.File, shell), StringComparison.Ordinal)} To see all that is wrong: loop packs check");
        }
    }

    private static PacksFolder? Present(PacksFolder? chosen, Shell shell) => chosen switch
    {
        null => null,
        { Exists: true } folder => folder,
        { Reason: PacksReason.BesideDatabase } => null,
        { Reason: PacksReason.Variable } folder => throw new Refusal($"FEEDBACKLOOP_PACKS names {folder.Path}, and there is no such folder: make it, or unset the variable."),
        var folder => throw new Refusal($"There is no folder {PacksFolder.Shown(folder.Path, shell)}: make it, or name another with --packs."),
    };
}
