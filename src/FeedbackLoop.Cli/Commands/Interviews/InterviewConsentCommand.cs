using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;

namespace FeedbackLoop.Cli.Commands.Interviews;

/// <summary><c>loop interview consent</c>: what each participant agreed to.</summary>
internal sealed class InterviewConsentCommand : LoopCommand
{
    private readonly InterviewIdArgument _id = new();
    private readonly TextOption _of = new("--of", "NAME", "Whose consent; may be left out where one person is asked.");
    private readonly ChoiceOption<ConsentAnswer> _notes = new("--notes", "Whether notes may be taken");
    private readonly ChoiceOption<ConsentAnswer> _recording = new("--recording", "Whether it may be recorded and transcribed");
    private readonly ChoiceOption<ConsentAnswer> _quoting = new("--quoting", "Whether their words may be passed on with their name");

    public InterviewConsentCommand() : base("consent", "Keep, or print, what the participants agreed to.",
        "loop interview consent 3",
        "loop interview consent 3 --of \"Kim Ortiz\" --notes yes --recording no --quoting yes",
        "loop interview consent 3 --recording asked")
    {
        Add(_id);
        Add(_of);
        Add(_notes);
        Add(_recording);
        Add(_quoting);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var (id, of) = (_id.In(call), _of.In(call));
        var changes = call.Has(_notes) || call.Has(_recording) || call.Has(_quoting);
        await using var store = changes ? await call.ReadWriteStoreAsync(cancellation) : await call.ReadStoreAsync(cancellation);
        var interview = (await store.ShowInterviewAsync(id, cancellation) ?? throw Missing.Interview(id)).Interview;
        if (changes)
            await store.SetConsentAsync(id, of is null ? OnlyOneAsked(interview) : Participant(interview, of), consent => Apply(call, consent), cancellation);
        else if (of is not null)
            Participant(interview, of);

        var now = (await store.ShowInterviewAsync(id, cancellation))!.Interview;
        var shown = now.Participants.Where(participant => of is null ? participant.Role == ParticipantRole.Participant : IsCalled(participant, of)).ToList();
        var customer = now.Customer?.Name;
        if (call.Json)
            call.PrintJson(json => json.Array(shown, (json, participant) => json.WriteFields(participant, customer)), call.Shell.OutputIsTerminal);
        else if (call.IsTerminal)
            Table.Write(call, ["NAME", "NOTES", "RECORDING", "QUOTING", "QUOTED AS"], shown.Select(participant => InterviewList.ConsentRow(participant, customer)));
        else
            Tabs.Write(call.Out, shown.Select(participant => InterviewList.ConsentRow(participant, customer)));
    }

    private InterviewConsent Apply(Call call, InterviewConsent consent) => new(
        ConsentOf(_notes.In(call)) ?? consent.Notes, ConsentOf(_recording.In(call)) ?? consent.Recording, ConsentOf(_quoting.In(call)) ?? consent.Quoting);

    private static string OnlyOneAsked(Interview interview) => interview.Participants.Where(participant => participant.Role == ParticipantRole.Participant).ToList() switch
    {
        [var only] => only.Name,
        [] => throw new Refusal($"Nobody is asked in interview {interview.Id} yet: loop interview edit {interview.Id} --with NAME"),
        var several => throw new Misuse($"Several are asked: say whose consent with --of {Typed.Word(several[0].Name)}."),
    };

    private static string Participant(Interview interview, string name) => interview.Participants.Any(participant => IsCalled(participant, name))
        ? name : throw Missing.Participant(interview, name);

    private static bool IsCalled(InterviewParticipant participant, string name) => participant.Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static Consent? ConsentOf(ConsentAnswer? answer) => answer switch
    {
        ConsentAnswer.Yes => Consent.Given,
        ConsentAnswer.No => Consent.Refused,
        ConsentAnswer.Asked => Consent.Asked,
        _ => null,
    };
}

/// <summary>What somebody said when they were asked to agree.</summary>
internal enum ConsentAnswer
{
    Yes,
    No,
    Asked,
}
