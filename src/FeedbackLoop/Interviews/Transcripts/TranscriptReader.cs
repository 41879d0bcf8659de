using FeedbackLoop.Interviews.Transcripts.Cues;
using FeedbackLoop.Interviews.Transcripts.Files;
using FeedbackLoop.Interviews.Transcripts.Tables;
using FeedbackLoop.Interviews.Transcripts.Written;

namespace FeedbackLoop.Interviews.Transcripts;

/// <summary>
/// Reads transcripts of conversations, whichever tool wrote them: WebVTT, SubRip, SBV, tables, and text with names or times. The layout and the encoding
/// are found from the content. Each line of the file is in an utterance, a remark or a fault, or it only holds names, times and ids.
/// </summary>
public static class TranscriptReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="file">The bytes: UTF-8, UTF-16 or UTF-32, or Windows-1252. It is read to its end and not closed.</param>
    /// <param name="name">What to call the file in messages.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    /// <exception cref="TranscriptRefusedException">The file is no transcript, or larger than the options allow.</exception>
    public static Transcript Read(Stream file, string name, TranscriptOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(name);
        options ??= new TranscriptOptions();
        var faults = new FaultList(name, options.MaxFaults);
        return Read(SourceText.Decode(FileBytes.Of(file, name, options.MaxBytes), name, faults), options);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The content of the file.</param>
    /// <param name="name">What to call the file in messages.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    /// <exception cref="TranscriptRefusedException">The text is no transcript.</exception>
    public static Transcript Read(string text, string name, TranscriptOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        options ??= new TranscriptOptions();
        return Read(SourceText.Of(text, name, new FaultList(name, options.MaxFaults)), options);
    }

    private static Transcript Read(SourceText source, TranscriptOptions options)
    {
        var transcript = CueFormat.Of(source) is { } format ? ReadCues(source, format, options) : ReadText(source, options);
        return options.Pseudonyms is { } pseudonyms ? pseudonyms.Apply(transcript) : transcript;
    }

    private static Transcript ReadCues(SourceText source, TranscriptFormat format, TranscriptOptions options)
    {
        var (cues, remarks) = CueFile.Read(source, format);
        return TranscriptBuilder.Build(source, format, CueSpeeches.Of(CueOrder.ByTime(cues, source)), remarks, options.MaxUtterances);
    }

    private static Transcript ReadText(SourceText source, TranscriptOptions options)
    {
        if (TableFile.Read(source) is { } table)
            return TranscriptBuilder.Build(source, TranscriptFormat.Table, table.Speeches, table.Remarks, options.MaxUtterances);
        if (WrittenFile.Read(source) is { } written)
            return TranscriptBuilder.Build(source, written.Format, written.Speeches, written.Remarks, options.MaxUtterances);
        throw new TranscriptRefusedException(source.Name, 1,
            "this is no transcript: no speaker and no time stands in it; put a name and a colon before what each person says (Kim: ...)");
    }
}
