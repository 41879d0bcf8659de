using System.Globalization;
using FeedbackLoop.Cli.Input;

namespace FeedbackLoop.Cli.Commands.Interviews.Running;

/// <summary>Takes line after line from the person who holds an interview, until they leave.</summary>
internal sealed class LiveConversation(LiveInterview live, LiveScreen screen, TypedLines lines)
{
    public async Task GoAsync(CancellationToken cancellation)
    {
        screen.Begin(live);
        try
        {
            while (true)
            {
                screen.Prompt(live);
                if (await lines.NextAsync(cancellation) is not { } line)
                {
                    screen.Left(live);
                    return;
                }

                if (!await TakeAsync(line, cancellation))
                    return;
            }
        }
        catch (OperationCanceledException)
        {
            screen.Left(live);
            throw;
        }
    }

    /// <summary>Does what a line asks for, or keeps it; false where the person leaves. A line that cannot be kept is said so, and the conversation goes on.</summary>
    private async Task<bool> TakeAsync(string line, CancellationToken cancellation)
    {
        try
        {
            return await TakeAsync(LiveLine.Read(line), cancellation);
        }
        catch (Exception exception) when (exception is FeedbackLoopException or Refusal)
        {
            screen.Say($"Not kept: {exception.Message}");
            return true;
        }
    }

    private async Task<bool> TakeAsync(LiveLine line, CancellationToken cancellation)
    {
        switch (line.Command)
        {
            case null when line.Text.Length == 0:
                screen.Show(live.State);
                break;
            case null:
                await live.NoteAsync(NoteKind.Note, line.Text, cancellation);
                break;
            case 'n':
                await KeepFirstAsync(line.Text, cancellation);
                await GoAsync(live.State.Current.Number + 1, cancellation);
                break;
            case 'b':
                await KeepFirstAsync(line.Text, cancellation);
                await GoAsync(live.State.Current.Number - 1, cancellation);
                break;
            case 'j':
                await JumpAsync(line.Text, cancellation);
                break;
            case 'a':
                await AnswerAsync(line.Text, cancellation);
                break;
            case 'q':
                await TagAsync(NoteKind.Quote, line.Text, cancellation);
                break;
            case 'c':
                await TagAsync(NoteKind.Commitment, line.Text, cancellation);
                break;
            case 'p':
                await CameUpAsync(line.Text, cancellation);
                break;
            case 's':
                await SpeakAsync(line.Text, cancellation);
                break;
            case 'l':
                await KeepFirstAsync(line.Text, cancellation);
                screen.List(live.State);
                break;
            case 'e':
                await KeepFirstAsync(line.Text, cancellation);
                await live.EndAsync(cancellation);
                screen.Ended(live);
                return false;
            case 'x':
                await KeepFirstAsync(line.Text, cancellation);
                screen.Left(live);
                return false;
            case LiveLine.Unknown:
                screen.Unknown(line.Text);
                break;
            default:
                await KeepFirstAsync(line.Text, cancellation);
                screen.Help();
                break;
        }

        return true;
    }

    /// <summary>Words behind a command that takes none are a note, and are kept before it is done.</summary>
    private async Task KeepFirstAsync(string text, CancellationToken cancellation)
    {
        if (text.Length == 0)
            return;
        await live.NoteAsync(NoteKind.Note, text, cancellation);
        screen.Say("Kept as a note too.");
    }

    private async Task GoAsync(int stop, CancellationToken cancellation)
    {
        if (stop < 1)
        {
            screen.Say("This is the first question.");
            return;
        }

        if (stop > live.State.Agenda.Count)
        {
            screen.Last(live);
            return;
        }

        await live.GoToAsync(stop, cancellation);
        screen.Show(live.State);
    }

    private async Task JumpAsync(string text, CancellationToken cancellation)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var stop) && stop >= 1 && stop <= live.State.Agenda.Count)
        {
            await GoAsync(stop, cancellation);
            return;
        }

        if (!int.TryParse(text, CultureInfo.InvariantCulture, out _))
            await KeepFirstAsync(text, cancellation);
        screen.Say($"Which one? /j and a number from 1 to {live.State.Agenda.Count}; /l lists them.");
    }

    private async Task AnswerAsync(string text, CancellationToken cancellation)
    {
        if (live.State.Current.Question is null)
        {
            await KeepFirstAsync(text, cancellation);
            screen.Say("There is no question here to answer.");
        }
        else if (await live.AnswerAsync(text.Length > 0 ? text : null, cancellation) is { } added)
        {
            screen.Answered(added);
        }
        else
        {
            screen.Say("Nothing is noted here yet: type the answer behind /a.");
        }
    }

    private async Task TagAsync(NoteKind kind, string text, CancellationToken cancellation)
    {
        if (text.Length > 0)
            await live.NoteAsync(kind, text, cancellation);
        else if (await live.TagLastAsync(kind, cancellation) is { } tagged)
            screen.Tagged(tagged);
        else
            screen.Say("There is no note yet to mark: type the words behind the letter.");
    }

    private async Task CameUpAsync(string text, CancellationToken cancellation)
    {
        if (text.Length > 0)
            await live.NoteAsync(NoteKind.Probe, text, cancellation);
        else
            screen.CameUp(live);
    }

    private async Task SpeakAsync(string text, CancellationToken cancellation)
    {
        if (text.Length == 0)
            screen.Speakers(live);
        else if (!await live.SpeakAsync(text, cancellation))
            screen.Say($"Nobody who takes part is called {text}, or several are: the speaker stays as it was. /s lists who takes part.");
    }
}
