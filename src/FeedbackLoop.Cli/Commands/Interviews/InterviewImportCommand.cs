using System.CommandLine;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Input;
using FeedbackLoop.Interviews.Speakers;

namespace FeedbackLoop.Cli.Commands.Interviews;

/// <summary><c>loop interview import</c>: a transcript, or notes that were written as Markdown.</summary>
internal sealed class InterviewImportCommand : LoopCommand
{
    private const int PseudonymLimit = 1024 * 1024;

    private readonly InterviewIdArgument _id = new();
    private readonly Argument<string?> _file = new("file") { Description = "A transcript, or notes as Markdown (.md); - for standard input." };
    private readonly ChoiceOption<ImportKind> _as = new("--as", "What the file is (notes where it ends in .md)");
    private readonly SpeakersOption _speakers = new();
    private readonly NamesOption _interviewer = new("--interviewer", "Who of us asked.");
    private readonly TextOption _pseudonyms = new("--pseudonyms", "FILE", "Lines such as Kim Ortiz = P1: names that are taken out before anything is kept.");

    public InterviewImportCommand() : base("import", "Take in a transcript of any common format, or notes.",
        "loop interview import 3 recording.vtt --interviewer Priya",
        "loop interview import 3 recording.vtt --speaker \"Ortiz, Kim=Kim Ortiz\" --speaker \"Speaker 2=Lee Wong\"",
        "loop interview import 3 notes.md",
        "loop interview import 3 recording.srt --pseudonyms names.txt")
    {
        Add(_id);
        Add(_file);
        Add(_as);
        Add(_speakers);
        Add(_interviewer);
        Add(_pseudonyms);
        Add(PacksOption.Shared);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var (id, file) = (_id.In(call), call.Value(_file)!);
        var isNotes = (_as.In(call) ?? (Path.GetExtension(file).ToUpperInvariant() is ".MD" or ".MARKDOWN" ? ImportKind.Notes : ImportKind.Transcript)) == ImportKind.Notes;
        var options = new TranscriptImportOptions { Speakers = _speakers.In(call), Interviewers = _interviewer.In(call) };
        if (isNotes && (options.Speakers.Count > 0 || options.Interviewers.Count > 0))
            throw new Misuse("Notes say by themselves who speaks: leave --speaker and --interviewer out, or give --as transcript.");
        var pseudonyms = _pseudonyms.In(call) is { } names ? await ReadPseudonymsAsync(call, names, cancellation) : null;

        await using var store = await call.ReadWriteStoreAsync(cancellation);
        var detail = await store.ShowInterviewAsync(id, cancellation) ?? throw Missing.Interview(id);
        InterviewCheck.NotCancelled(detail.Interview);
        var name = file == "-" ? "Standard input" : file;
        await using var stream = InputFile.Open(call, file);
        if (isNotes)
            await NotesImport.RunAsync(call, store, detail, stream, name, pseudonyms, cancellation);
        else
            await TranscriptImport.RunAsync(call, store, detail, stream, name, options, pseudonyms, cancellation);
    }

    private static async Task<Pseudonyms> ReadPseudonymsAsync(Call call, string file, CancellationToken cancellation)
    {
        await using var stream = InputFile.Open(call, file);
        return Pseudonyms.Parse(await StrictUtf8.ReadAllAsync(stream, file, PseudonymLimit, cancellation), file);
    }
}

/// <summary>What a file of an interview holds.</summary>
internal enum ImportKind
{
    Transcript,
    Notes,
}
