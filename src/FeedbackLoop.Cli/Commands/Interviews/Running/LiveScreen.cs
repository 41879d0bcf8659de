using FeedbackLoop.Cli.Output;
using FeedbackLoop.Interviews;

namespace FeedbackLoop.Cli.Commands.Interviews.Running;

/// <summary>What a person sees who holds an interview: lines below lines, so that it works on every terminal.</summary>
internal sealed class LiveScreen(Call call)
{
    private static readonly string[] HelpLines =
    [
        "A line is a note. These are commands:",
        "  /n       next question            /b       back                 /j 5     jump to question 5",
        "  /a       answered, as noted here  /a TEXT  answered so          /l       list the questions",
        "  /q       the last note is a quote /q TEXT  a quote              Enter    question and time",
        "  /c       … is a commitment        /c TEXT  a commitment         /?       this help",
        "  /p TEXT  a question came up       /p       those that came up",
        "  /s NAME  who speaks from here on  /s       who takes part",
        "  /e       end the interview        /x       leave, and go on later",
        "A note that begins with /: write // instead of /.",
    ];

    public void Begin(LiveInterview live)
    {
        var interview = live.State.Interview;
        Say(live.IsResumed ? $"Interview {interview.Id} goes on. /? shows the commands." : $"Interview {interview.Id} begins. Each line you type is kept at once; /? shows the commands.");
        foreach (var participant in interview.Participants.Where(participant => participant.Role == ParticipantRole.Participant && participant.Consent.Notes != Consent.Given))
        {
            Say(participant.Consent.Notes == Consent.Refused
                ? $"{participant.Name} refused notes: write down nothing of theirs."
                : $"{participant.Name} has not agreed to notes yet: loop interview consent {interview.Id} --of {Typed.Word(participant.Name)} --notes yes");
        }

        Show(live.State);
    }

    /// <summary>The current question, and the time that is left.</summary>
    public void Show(LiveState state)
    {
        var (stop, columns) = (state.Current, Math.Max(20, call.Shell.Columns() - 4));
        call.Out.WriteLine();
        call.Out.Dim($"{stop.Number} of {state.Agenda.Count} · {stop.Section} · {Left(state.LeftInSection)} here, {Left(state.LeftInAll)} in all{(state.Answered.Contains(stop.Number) ? " · answered" : "")}");
        call.Out.WriteLine();
        foreach (var line in stop.Say.SelectMany(text => DisplayWidth.Wrap(text, columns)))
            call.Out.WriteLine("  " + line);
        foreach (var line in stop.Reminders.SelectMany(text => DisplayWidth.Wrap(text, columns)))
        {
            call.Out.Dim("  " + line);
            call.Out.WriteLine();
        }

        foreach (var line in DisplayWidth.Wrap(stop.Question?.Text ?? "", columns).Where(line => line.Length > 0))
        {
            call.Out.Bold("  " + line);
            call.Out.WriteLine();
        }

        if (stop.Question is { Serves: [_, ..] serves })
        {
            call.Out.Dim($"  answers {string.Join(", ", serves)}");
            call.Out.WriteLine();
        }
    }

    public void Prompt(LiveInterview live)
    {
        call.Out.Dim($"{InterviewTime.Format(live.State.Elapsed)}{(live.Speaker is { } speaker ? " " + speaker : "")} > ");
        call.Out.Flush();
    }

    public void Say(string sentence)
    {
        call.Out.WriteLine(sentence);
        call.Out.Flush();
    }

    public void Unknown(string line) => Say($"Not kept: {DisplayWidth.Shorten(line, 40)} is no command. /? shows those there are; a note that begins with / is written with //.");

    public void Help() => Lines(HelpLines);

    public void List(LiveState state) => Lines(state.Agenda.Select(stop =>
        $"{(stop == state.Current ? ">" : " ")} {stop.Number,3}{(state.Answered.Contains(stop.Number) ? " ✓ " : "   ")}{stop.Title}"));

    public void Speakers(LiveInterview live) => Lines([.. live.People.Select((person, i) => $"  {i + 1}  {person}"), "/s and a number or a name says who speaks."]);

    public void CameUp(LiveInterview live)
    {
        var probes = live.Notes.Where(note => note.Kind == NoteKind.Probe).Select(note => $"  {note.Text}").ToList();
        Lines(probes.Count > 0 ? probes : ["No question came up so far: /p and the question."]);
    }

    public void Answered(AddedNote added) =>
        Lines(added.Answers.Count == 0 ? ["Answered."] : added.Answers.Select(NoteReport.Sentence));

    public void Tagged(InterviewNote note) => Say($"A {Names.Of(note.Kind)}: {note.Text}");

    /// <summary>There is no further question.</summary>
    public void Last(LiveInterview live)
    {
        Say("This is the last question. /e ends the interview.");
        if (live.Notes.Any(note => note.Kind == NoteKind.Probe))
        {
            Say("These came up on the way:");
            CameUp(live);
        }
    }

    public void Left(LiveInterview live)
    {
        call.Out.WriteLine();
        Say($"Every line is kept. loop interview run {live.State.Interview.Id} goes on here.");
    }

    public void Ended(LiveInterview live)
    {
        var state = live.State;
        var asked = state.Agenda.Count(stop => stop.Question is not null);
        Say($"Held: {live.Notes.Count(note => note.Kind != NoteKind.Speaker)} notes, {state.Answered.Count} of {asked} questions answered. loop interview show {state.Interview.Id} has them all.");
        var commitments = live.Notes.Where(note => note.Kind == NoteKind.Commitment).Select(note => $"  {(note.Speaker is { } speaker ? speaker + ": " : "")}{note.Text}").ToList();
        if (commitments.Count > 0)
            Lines(["Promised:", .. commitments]);
    }

    private void Lines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            call.Out.WriteLine(line);
        call.Out.Flush();
    }

    private static string Left(TimeSpan time) => time >= TimeSpan.Zero ? $"{(int)Math.Ceiling(time.TotalMinutes)} min left" : $"{(int)Math.Ceiling(-time.TotalMinutes)} min over";
}
