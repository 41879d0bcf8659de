using System.Globalization;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;
using FeedbackLoop.Interviews.Speakers;
using FeedbackLoop.Interviews.Transcripts;

namespace FeedbackLoop.Cli.Commands.Interviews;

/// <summary>Takes in the transcript of an interview.</summary>
internal static class TranscriptImport
{
    public static async Task RunAsync(
        Call call, FeedbackStore store, InterviewDetail detail, Stream stream, string name, TranscriptImportOptions options, Pseudonyms? pseudonyms,
        CancellationToken cancellation)
    {
        ConsentCheck.Recording(detail.Interview);
        var transcript = TranscriptReader.Read(stream, name, new TranscriptOptions { Pseudonyms = pseudonyms });
        if (call.Shell.InputIsTerminal && !call.Json && pseudonyms is null && !ReferenceEquals(stream, call.Shell.Input))
            options = options with { Speakers = await SpeakerQuestions.AskAsync(call, detail.Interview, transcript, options, cancellation) };

        var source = pseudonyms?.Apply(Path.GetFileName(name)) ?? Path.GetFileName(name);
        var progress = new CountProgress(call, transcript.Utterances.Count, "utterances are kept");
        var imported = (await store.ImportTranscriptAsync(detail.Interview.Id, transcript, source, options, progress, cancellation))!;
        if (call.Json)
            call.PrintJson(json => json.Write(imported, transcript), call.Shell.OutputIsTerminal);
        else
            Tabs.Write(call.Out, [[Count(imported.Version.Version), imported.Version.Format, Count(transcript.Utterances.Count), Count(transcript.Speakers.Count)]]);
        foreach (var sentence in Sentences(detail.Interview.Id, imported, transcript))
            call.Say(sentence);
        foreach (var person in detail.Interview.Participants.Where(person => person.Role == ParticipantRole.Participant && person.Consent.Recording != Consent.Given))
            call.Say($"{person.Name} has not agreed to a recording yet: loop interview consent {Ids.Of(detail.Interview.Id)} --of {Typed.Word(person.Name)} --recording yes");
    }

    private static IEnumerable<string> Sentences(long id, ImportedTranscript imported, Transcript transcript)
    {
        foreach (var fault in transcript.Faults)
            yield return string.Create(CultureInfo.InvariantCulture, $"Line {fault.Line}: {fault.Problem}: \"{fault.Excerpt}\"");
        foreach (var remark in transcript.Remarks)
            yield return string.Create(CultureInfo.InvariantCulture, $"Line {remark.Line} is nobody's words, and was not kept: \"{DisplayWidth.Shorten(remark.Text, 70)}\"");
        foreach (var match in imported.Speakers.Where(match => match.Speaker != match.Person))
            yield return Speaker(match);
        foreach (var created in imported.Created)
            yield return $"Created {Names.Of(created.Kind)} {created.Name}.";
        foreach (var close in imported.CloseMatches)
            yield return $"There is also {Names.Of(close.Kind)} {close.Name}: the same as {close.Given}?";
        foreach (var highlight in imported.Lost)
            yield return $"Highlight {Ids.Of(highlight.Id)} stays in version {highlight.Version}, since its words do not all stand in this one: \"{DisplayWidth.Shorten(highlight.Text, 70)}\"";
        if (imported.CarriedOver.Count > 0)
            yield return $"{imported.CarriedOver.Count} {(imported.CarriedOver.Count == 1 ? "highlight was" : "highlights were")} carried over.";
        yield return imported.IsNew
            ? $"Version {imported.Version.Version} of the transcript of interview {id} has {transcript.Utterances.Count} utterances."
            : $"Version {imported.Version.Version} says the same, so none was added.";
    }

    private static string Speaker(SpeakerMatch match) => match switch
    {
        { Person: { } person } => $"{match.Speaker} is {person}.",
        { Candidates: [_, ..] } => $"{match.Speaker} may be {string.Join(" or ", match.Candidates)}: say who with --speaker {Typed.Word($"{match.Speaker}={match.Candidates[0]}")}",
        _ => $"{match.Speaker} is nobody that takes part: say who with --speaker {Typed.Word($"{match.Speaker}=NAME")}",
    };

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
