using FeedbackLoop.Cli.Commands;
using FeedbackLoop.Guides;

namespace FeedbackLoop.Cli.Output;

/// <summary>What a person is told after an interview was planned or edited.</summary>
internal static class PlannedLayout
{
    public static void Write(Call call, PlannedInterview planned)
    {
        var (interview, guide) = (planned.Detail.Interview, planned.Detail.Guide);
        call.Say($"{Sentence(call, interview)}.");
        foreach (var created in planned.Created)
        {
            var close = planned.CloseMatches.Where(match => match.Kind == created.Kind && match.Given == created.Name).Select(match => match.Name).ToList();
            call.Say($"Created {Names.Of(created.Kind)} {created.Name}.{(close.Count == 0 ? "" : $" There is also {string.Join(", ", close)}: {Instead(interview, created, close[0])}")}");
        }

        call.Say(Questions(guide));
        if (interview.Status == InterviewStatus.Planned)
            call.Say($"Next: loop interview guide {interview.Id}, loop interview run {interview.Id}");
    }

    private static string Sentence(Call call, Interview interview)
    {
        var with = string.Join(", ", interview.Participants.Where(participant => participant.Role == ParticipantRole.Participant).Select(participant => participant.Name));
        string?[] parts = [interview.Customer?.Name, with.Length > 0 ? $"with {with}" : null, InterviewList.SpokenMoment(call, interview.StartsAt) ?? "no time yet", $"{interview.Minutes} minutes"];
        return string.Join(", ", parts.OfType<string>());
    }

    private static string Questions(Guide guide)
    {
        var probes = guide.Sections.SelectMany(section => section.Questions).SelectMany(question => question.Serves).Distinct().Count();
        var left = guide.LeftOut.Count == 0 ? "" : $" {guide.LeftOut.Count} {(guide.LeftOut.Count == 1 ? "question" : "questions")} did not fit.";
        return probes == 0 ? "No question is open there that a customer can answer: the guide has the usual ones alone." : $"The guide asks {probes} open {(probes == 1 ? "question" : "questions")}.{left}";
    }

    private static string Instead(Interview interview, Created created, string other) => created.Kind switch
    {
        NamedKind.Contact => $"loop interview edit {interview.Id} --remove {Typed.Word(created.Name)} --with {Typed.Word(other)}",
        NamedKind.Colleague => $"loop interview edit {interview.Id} --remove {Typed.Word(created.Name)} --by {Typed.Word(other)}",
        _ => $"loop interview cancel {interview.Id}, and plan it with --customer {Typed.Word(other)}",
    };
}
