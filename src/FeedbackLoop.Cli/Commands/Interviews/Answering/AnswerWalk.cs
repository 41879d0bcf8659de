using FeedbackLoop.Cli.Input;
using FeedbackLoop.Cli.Output;

namespace FeedbackLoop.Cli.Commands.Interviews.Answering;

/// <summary>Goes through suggested answers with a person: one key accepts, edits or rejects each.</summary>
internal sealed class AnswerWalk(Call call, FeedbackStore store, long interview, SingleKeys keys)
{
    private const string Help = "a accept · e edit the words and accept · r reject for good, next passage · s skip the question · q leave";

    private int _accepted;

    public async Task GoAsync(IReadOnlyList<SuggestedAnswers> suggested, CancellationToken cancellation)
    {
        if (suggested.Count == 0)
            return;
        Line(Help);
        foreach (var answers in suggested)
        {
            // An answer accepted before may have answered this one too.
            if (await store.FindProbeAsync(answers.Probe.Id, cancellation) is not { Status: ProbeStatus.Open or ProbeStatus.Asked })
                continue;
            if (!await AskAsync(answers, cancellation))
                break;
        }

        Line($"{_accepted} {(_accepted == 1 ? "question was" : "questions were")} answered.");
    }

    /// <summary>Shows the passages for one probe, until one is accepted; false where the person leaves.</summary>
    private async Task<bool> AskAsync(SuggestedAnswers answers, CancellationToken cancellation)
    {
        call.Out.WriteLine();
        PassageLayout.WriteQuestion(call.Out, answers.Probe, call.Shell.Columns());
        for (var at = 0; at < answers.Passages.Count; at++)
        {
            PassageLayout.Write(call.Out, answers.Passages[at], call.Shell.Columns());
            switch (await KeyAsync(at + 1, answers.Passages.Count, cancellation))
            {
                case 'a':
                    await AcceptAsync(answers.Probe.Id, answers.Passages[at], text: null, cancellation);
                    return true;
                case 'e':
                    if (await EditedAsync(cancellation) is { } text)
                    {
                        await AcceptAsync(answers.Probe.Id, answers.Passages[at], text, cancellation);
                        return true;
                    }

                    at--;   // nothing was typed, so it is shown again
                    break;
                case 's':
                    return true;
                case 'r':
                    await store.RejectPassageAsync(interview, answers.Probe.Id, answers.Passages[at].Key, cancellation);
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    /// <summary>The key that was pressed, of those that mean something; q at the end of the input.</summary>
    private async Task<char> KeyAsync(int number, int count, CancellationToken cancellation)
    {
        while (true)
        {
            call.Out.Write($"      {number} of {count}, a e r s q? ");
            call.Out.Flush();
            var key = await keys.NextAsync(cancellation) ?? 'q';
            call.Out.WriteLine(key.ToString());
            if (key is 'a' or 'e' or 'r' or 's' or 'q')
                return key;
            Line(Help);
        }
    }

    private async Task<string?> EditedAsync(CancellationToken cancellation) =>
        await keys.LineAsync("      The answer: ", cancellation) is { } line && line.Trim() is { Length: > 0 } text ? text : null;

    private async Task AcceptAsync(ProbeId probe, SuggestedPassage passage, string? text, CancellationToken cancellation)
    {
        var accept = (await store.AcceptPassagesAsync(interview, [new PassageAnswer(probe, passage.Key, text)], cancellationToken: cancellation))!;
        if (accept.Refused is { } refused)
            throw AcceptReport.Refusal(interview, refused, replace: false);
        var accepted = accept.Kept[0];
        _accepted++;
        foreach (var sentence in AcceptReport.Sentences(accepted))
            Line("      " + sentence);
    }

    private void Line(string text)
    {
        call.Out.WriteLine(text);
        call.Out.Flush();
    }
}
