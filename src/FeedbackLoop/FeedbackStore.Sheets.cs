using System.Data.Common;
using FeedbackLoop.Guides.Sheets;
using FeedbackLoop.Storage;

namespace FeedbackLoop;

public sealed partial class FeedbackStore
{
    /// <summary>Keeps the answers of a reply to a sheet. What has an answer stays as it is, so the same reply may come twice.</summary>
    /// <param name="reply">The reply, whole; <see cref="SheetReply.Read"/> says what is understood.</param>
    /// <param name="options">Who answered, and whether to keep anything; null for the colleague who relayed each feedback.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is changed then.</param>
    /// <exception cref="TextRefusedException">An answer is too long or no valid Unicode; none is kept.</exception>
    public Task<SheetImport> ImportSheetAsync(string reply, SheetImportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reply);
        options ??= new SheetImportOptions();
        return options.IsTrial
            ? database.ReadAsync(connection => Import(connection, reply, options), cancellationToken)
            : database.WriteAsync(connection => Import(connection, reply, options), cancellationToken);
    }

    private SheetImport Import(DbConnection connection, string reply, SheetImportOptions options)
    {
        var probes = SheetReply.FeedbackIn(reply).SelectMany(id => ProbeTable.Of(connection, id)).ToList();
        var read = SheetReply.Read(reply, probes);
        var byId = probes.ToDictionary(probe => probe.Id);
        if (!options.IsTrial)
        {
            foreach (var note in read.Notes.Where(note => note is { Kind: SheetNoteKind.DoesNotKnow, Id: not null }))
                SendOn(connection, byId[note.Id!.Value]);
        }

        return new SheetImport([.. read.Answers.Select(answer => Import(connection, answer, byId[answer.Id], options))], read.Notes);
    }

    private static void SendOn(DbConnection connection, TrackedProbe probe)
    {
        if (IsOpen(probe))
            RouteOn(connection, probe, Knower.Proxy);
    }

    private ImportedAnswer Import(DbConnection connection, SheetAnswer answer, TrackedProbe probe, SheetImportOptions options)
    {
        if (probe is { Status: ProbeStatus.Answered, Answer: { } known })
            return new ImportedAnswer(answer, known.Value == answer.Text ? ImportOutcome.Unchanged : ImportOutcome.AlreadyAnswered, probe);
        if (options.IsTrial)
            return new ImportedAnswer(answer, ImportOutcome.Kept, probe);

        // An answer closed by one before it in the same reply gives way to the words for itself.
        var given = new NewAnswer(answer.Text) { From = Knower.Proxy, By = options.By ?? probe.Via };
        return new ImportedAnswer(answer, ImportOutcome.Kept, Answer(connection, answer.Id, given, replace: true).Probe!);
    }
}
