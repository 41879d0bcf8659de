using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Input;
using FeedbackLoop.Interviews.Speakers;
using FeedbackLoop.Interviews.Transcripts;

namespace FeedbackLoop.Cli.Commands.Interviews;

/// <summary>Asks a person at a terminal who those speakers are whose names do not tell.</summary>
internal static class SpeakerQuestions
{
    /// <summary>The speakers that were given, and those that the person named; Enter leaves one open.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> AskAsync(
        Call call, Interview interview, Transcript transcript, TranscriptImportOptions options, CancellationToken cancellation)
    {
        var people = interview.Participants.Select(participant => participant.Name).Concat(options.Interviewers).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var unknown = SpeakerMatch.Of(transcript.Speakers, people, options.Speakers).Where(match => match.Person is null).ToList();
        var speakers = new Dictionary<string, string>(options.Speakers, StringComparer.OrdinalIgnoreCase);
        if (unknown.Count == 0)
            return speakers;

        call.Say("Who is it? A number, a name, or Enter for nobody that takes part.");
        for (var i = 0; i < people.Count; i++)
            call.Say($"  {i + 1}  {people[i]}");
        var lines = new TypedLines(call.Shell.Input);
        foreach (var match in unknown)
        {
            call.Talk.Write($"{match.Speaker}: ");
            call.Talk.Flush();
            var answer = (await lines.NextAsync(cancellation))?.Trim();
            if (answer is null)
                break;
            if (answer.Length > 0)
                speakers[match.Speaker] = Ids.Read(answer) is { } number && number <= people.Count ? people[(int)number - 1] : answer;
        }

        return speakers;
    }
}
