using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;

namespace FeedbackLoop.Cli.Commands.Interviews;

/// <summary><c>loop interview edit</c>: another time, other people, another status.</summary>
internal sealed class InterviewEditCommand : LoopCommand
{
    private readonly InterviewIdArgument _id = new();
    private readonly MomentOption _at = new("--at", "When it begins");
    private readonly TextOption _incentive = new("--incentive", "TEXT", "What the participants get for their time.");
    private readonly ChoiceOption<InterviewStatus> _status = new("--status", "Where it stands");
    private readonly NamesOption _with = new("--with", "Who at the customer is asked too.");
    private readonly NamesOption _by = new("--by", "Who of us asks too.");
    private readonly NamesOption _observer = new("--observer", "Who of us listens too.");
    private readonly NamesOption _remove = new("--remove", "Who does not take part after all.");
    private readonly CalendarOptions _calendar = new();

    public InterviewEditCommand() : base("edit", "Change when an interview begins, who takes part, or where it stands.",
        "loop interview edit 3 --at \"Thursday 10:00\" --ics acme.ics --force",
        "loop interview edit 3 --with \"Lee Wong\" --remove \"Kim Ortiz\"",
        "loop interview edit 3 --status held")
    {
        Add(_id);
        Add(_at);
        Add(_incentive);
        Add(_status);
        Add(_with);
        Add(_by);
        Add(_observer);
        Add(_remove);
        _calendar.AddTo(this);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var id = _id.In(call);
        var (at, incentive, status, removed) = (_at.In(call), _incentive.In(call), _status.In(call), _remove.In(call));
        InterviewParticipant[] added =
        [
            .. _with.In(call).Select(name => new InterviewParticipant(name, ParticipantRole.Participant)),
            .. _by.In(call).Select(name => new InterviewParticipant(name, ParticipantRole.Interviewer)),
            .. _observer.In(call).Select(name => new InterviewParticipant(name, ParticipantRole.Observer)),
        ];
        if (at is null && incentive is null && status is null && removed.Count == 0 && added.Length == 0 && !_calendar.IsIn(call))
            throw new Misuse("There is nothing to change: give an option. Type loop interview edit --help.");
        _calendar.Check(call);

        await using var store = await call.ReadWriteStoreAsync(cancellation);
        var edited = await store.EditInterviewAsync(id, Edit, cancellation) ?? throw Missing.Interview(id);
        if (call.Json)
            call.PrintJson(json => json.Write(edited), call.Shell.OutputIsTerminal);
        else
            Tabs.Write(call.Out, [[Ids.Of(id), Names.Of(edited.Detail.Interview.Status)]]);
        PlannedLayout.Write(call, edited);
        await _calendar.WriteAsync(call, edited.Detail.Interview, cancellation);

        Interview Edit(Interview interview) => interview with
        {
            StartsAt = at ?? interview.StartsAt,
            Incentive = incentive ?? interview.Incentive,
            Status = status ?? interview.Status,
            Participants = [.. Without(interview, removed), .. added],
        };
    }

    private static IEnumerable<InterviewParticipant> Without(Interview interview, IReadOnlyList<string> removed)
    {
        foreach (var name in removed)
        {
            if (!interview.Participants.Any(participant => IsCalled(participant, name)))
                throw Missing.Participant(interview, name);
        }

        return interview.Participants.Where(participant => !removed.Any(name => IsCalled(participant, name)));
    }

    private static bool IsCalled(InterviewParticipant participant, string name) => participant.Name.Equals(name, StringComparison.OrdinalIgnoreCase);
}
