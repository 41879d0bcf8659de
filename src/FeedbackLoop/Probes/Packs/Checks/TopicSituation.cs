using FeedbackLoop.Analysis;
using FeedbackLoop.Probes.Phrases;

namespace FeedbackLoop.Probes.Packs.Checks;

/// <summary>The situation in which somebody asks for a topic, and says everything else that a question can speak of.</summary>
internal static class TopicSituation
{
    private static readonly Reading Nothing = new("", AskKind.Add);

    /// <summary>Somebody asks for the topic, and says no more.</summary>
    public static Situation Of(string topic, PackCatalog packs) =>
        new(Analyzer.Default.Analyze($"We need {topic}."), ProbeContext.Unknown, packs);

    /// <summary>What fills the slots of a pack's questions where somebody asks for the topic; what a topic alone cannot fill has fillers that stand for all.</summary>
    public static Slots Slots(string topic, PackCatalog packs, Person person)
    {
        var slots = Of(topic, packs).Slots(person, ofPack: true);
        return slots with
        {
            Other = slots.Other ?? Thing.From(new Topic("invoices", "invoice", GrammaticalNumber.Plural, default, ""), Nothing),
            Doing = slots.Doing ?? Doing.From(new WantedAction("export invoices", "export", default, ""), ""),
            OtherDoing = slots.OtherDoing ?? Doing.From(new WantedAction("delete old records", "delete", default, ""), ""),
            Occasion = slots.Occasion ?? "when a new call comes in",
            Complaint = slots.Complaint ?? "everything is hidden",
            Context = slots.Context ?? "please change it back",
            SignalWords = [.. Enum.GetValues<SignalKind>().Select(kind => slots.SignalWords[(int)kind] ?? Words(kind))],
        };
    }

    private static string? Words(SignalKind kind) => kind switch
    {
        SignalKind.Comparative => "more",
        SignalKind.SubjectiveQuality => "intuitive",
        SignalKind.Pronoun => "it",
        SignalKind.TimeWord => "soon",
        SignalKind.Universal => "everything",
        SignalKind.VagueCount => "several",
        SignalKind.CrowdClaim => "all our customers",
        SignalKind.Threat => "will not sign",
        SignalKind.ClaimedResult => "it will improve retention",
        _ => null,
    };
}
