namespace FeedbackLoop.Storage;

/// <summary>A probe as it stands in its table, with the feedback it belongs to and its answer.</summary>
internal sealed record ProbeRow(
    long FeedbackId,
    long Number,
    string Uid,
    string Dimension,
    string Question,
    string? AskedOfCustomer,
    string Why,
    string Audience,
    string Route,
    string Lens,
    string Triggers,
    double Weight,
    string Status,
    string? WaivedBecause,
    string? UnknownTo,
    string Statement,
    string? Customer,
    string? Via,
    string? Answer,
    string? Knower,
    string? SaidBy,
    string? SaidOn,
    long? FoundIn,
    long? Partial)
{
    public static ProbeRow Of(long feedbackId, long number, Guid uid, Probe probe) => new(
        feedbackId,
        number,
        Stored.Of(uid),
        Names.Of(probe.Dimension),
        probe.Question,
        probe.AskedOfCustomer,
        probe.Why,
        Names.Of(probe.Audience),
        Names.Of(probe.Route),
        Names.Of(probe.Lens),
        Stored.Of(probe.Triggers),
        probe.Weight,
        Names.Of(ProbeStatus.Open),
        WaivedBecause: null, UnknownTo: null, Statement: "", Customer: null, Via: null, Answer: null, Knower: null, SaidBy: null, SaidOn: null, FoundIn: null, Partial: null);

    public TrackedProbe ToProbe()
    {
        var id = new ProbeId(FeedbackId, Stored.Int(Number));
        var dimension = Stored.Name<Dimension>(Dimension);
        var probe = new Probe(
            dimension, Question, Why, Stored.Name<Audience>(Audience), Stored.Name<Route>(Route), Stored.Name<Lens>(Lens))
        {
            Triggers = Stored.Texts(Triggers),
            AskedOfCustomer = AskedOfCustomer,
            Weight = Weight,
        };
        return new TrackedProbe(id, Stored.Uid(Uid), probe, Stored.Name<ProbeStatus>(Status))
        {
            Answer = Answer is null ? null : new Fact(
                dimension, Answer, new Provenance(Stored.Name<Knower>(Knower!), SaidBy, Stored.DayOrNull(SaidOn)))
            {
                Answers = id,
                FoundIn = FoundIn is { } found ? new ProbeId(FeedbackId, Stored.Int(found)) : null,
                IsPartial = Partial == 1,
            },
            UnknownTo = Stored.NameOrNull<Knower>(UnknownTo),
            WaivedBecause = WaivedBecause,
            Statement = Statement,
            Customer = Customer,
            Via = Via,
        };
    }
}
