using FeedbackLoop.Analysis;
using FeedbackLoop.Probes.Packs;
using FeedbackLoop.Probes.Phrases;

namespace FeedbackLoop.Probes;

/// <summary>A reading and what is known besides, as rules and templates look at it.</summary>
internal sealed class Situation
{
    private readonly Slots?[] slots = new Slots?[4];
    private readonly WantedAction? firstAction;
    private Conflict? conflict;
    private readonly string?[] signalWords = new string?[(int)SignalKind.Unreadable + 1];

    /// <summary>Looks at a reading in its context.</summary>
    /// <param name="reading">What was found in the statement.</param>
    /// <param name="context">What is known besides.</param>
    /// <param name="packs">The topic packs; null for those that come with the library.</param>
    public Situation(Reading reading, ProbeContext context, PackCatalog? packs = null)
    {
        Reading = reading;
        Context = context;
        Audience = AudienceChoice.Of(reading, context);
        IsRelayed = AudienceChoice.IsRelayed(reading, context) || Audience == Audience.Proxy;
        Things = TopicChoice.Of(reading);
        foreach (var action in reading.Actions)
        {
            if (Doing.From(action, Reading.Text) is not { } doing)
                continue;
            firstAction ??= action;
            Doings.Add(doing);
        }

        FindOccasionAndGroup();
        SelectPack(packs ?? PackCatalog.Default);
        CollectFeatures();
    }

    public Reading Reading { get; }

    public ProbeContext Context { get; }

    public Audience Audience { get; }

    public bool IsRelayed { get; }

    public FeatureSet Features { get; } = new();

    public List<Thing> Things { get; }

    public List<Doing> Doings { get; } = [];

    /// <summary>The pack that knows the first topic, or else the first action; null where none does.</summary>
    public Pack? Pack { get; private set; }

    /// <summary>The pack that knows what they want to do, where the topic has another; null where there is none.</summary>
    public Pack? PackOfAction { get; private set; }

    private Thing? PackThing { get; set; }

    private string? Occasion { get; set; }

    private string? Group { get; set; }

    private string? Complaint { get; set; }

    private string? Saying { get; set; }

    /// <summary>What fills the slots of a template.</summary>
    /// <param name="person">Whether the question speaks of them or to them.</param>
    /// <param name="ofPack">Whether the template comes from the pack and speaks of the topic that the pack knows.</param>
    public Slots Slots(Person person, bool ofPack) => slots[(int)person * 2 + (ofPack ? 1 : 0)] ??= NewSlots(person, ofPack);

    /// <summary>Whether something is known of the dimension from elsewhere, and something lacking.</summary>
    public bool IsKnownInPart(Dimension dimension) => Features.Has(Feature.Partly(dimension));

    /// <summary>What fills the slots of a question for what is lacking of a dimension.</summary>
    public Slots SlotsOfRest(Person person, Dimension dimension)
    {
        string? part = null, record = null;
        foreach (var fact in Context.Known)
        {
            if (fact.Dimension != dimension || !fact.IsPartial)
                continue;
            if (fact.Provenance.Record is not null)
                record ??= PlainWords.From(fact.Value);
            else if (fact.FoundIn is null)
                part ??= Quotable(fact);
        }

        return Slots(person, ofPack: false) with { Part = part, Record = record };
    }

    private Slots NewSlots(Person person, bool ofPack)
    {
        var thing = ofPack ? PackThing : Things.FirstOrDefault();
        return new Slots
        {
            Person = person,
            Relayed = IsRelayed,
            Thing = thing,
            IsYetToCome = thing is not null && !Features.Has(Feature.Named("more")) && Features.Has(Feature.Named("new")) && thing.Owner is null && thing.IsWanted(Reading),
            Other = Things.Find(other => !ReferenceEquals(other, thing)),
            Doing = Doings.FirstOrDefault(),
            OtherDoing = Doings.Count > 1 ? Doings[1] : null,
            Occasion = Occasion,
            Group = Group,
            Complaint = Complaint,
            Saying = Saying,
            OneSide = Quotable(conflict?.One),
            OtherSide = Quotable(conflict?.Other),
            SignalWords = signalWords,
            Context = PronounContext.Of(Reading),
        };
    }

    private static string? Quotable(Fact? fact) => fact is not null && PlainWords.From(fact.Value) is { } words && PlainWords.Count(words) <= 6 && !words.Contains('"', StringComparison.Ordinal) ? words : null;

    private void FindOccasionAndGroup()
    {
        foreach (var fact in Reading.Facts)
        {
            if (fact.Dimension == Dimension.Trigger)
                Occasion ??= Phrases.Occasion.From(fact, Reading);
            else if (fact.Dimension == Dimension.Users)
                Group ??= Phrases.Group.From(fact);
            else if (fact.Dimension == Dimension.Gap)
                Complaint ??= Phrases.Complaint.From(fact);
        }

        if (Things.Count == 0 && Doings.Count == 0 && !Reading.Signals.Any(signal => signal.Kind == SignalKind.Unreadable))
            Saying = Phrases.Saying.From(Reading);
    }

    private void SelectPack(PackCatalog packs)
    {
        foreach (var thing in Things)
        {
            if ((ReferenceEquals(thing, Things[0]) || IsLanguageOrSystem(thing)) && packs.Of(thing.Topic) is { } pack)
                (Pack, PackThing) = (pack, thing);
        }

        var ofAction = firstAction is null ? null : packs.Of(firstAction);
        if (Pack is null)
            Pack = ofAction;
        else if (!ReferenceEquals(ofAction, Pack))
            PackOfAction = ofAction;
    }

    /// <summary>Whether it is a name that says in what, with what or to what: "French" in "invoices in French".</summary>
    private bool IsLanguageOrSystem(Thing thing)
    {
        var before = Reading.Text.AsSpan(0, Math.Min(thing.Topic.Span.Start, Reading.Text.Length)).TrimEnd();
        return thing.IsName && (before.EndsWith(" in", StringComparison.Ordinal) || before.EndsWith(" into", StringComparison.Ordinal) || before.EndsWith(" with", StringComparison.Ordinal));
    }

    private void CollectFeatures()
    {
        Features.Add(Feature.Of(Reading.Ask));
        Features.Add(Feature.Of(Audience));
        Features.Add(Feature.Of(Reading.Speaker?.Kind ?? SpeakerKind.Writer));
        Add("new", Reading.Ask is AskKind.Add or AskKind.Integrate or AskKind.Access or AskKind.Other);
        Add("praise", Reading.Ask == AskKind.None && Phrases.Praise.IsIn(Reading));
        Add("private", Audience == Audience.Customer && !IsRelayed && Surroundings.ArePrivate(Reading.Text));
        Add("relayed", IsRelayed);
        Add("hearsay", IsRelayed && Math.Max(Context.Hops ?? 0, Reading.Speaker?.Hops ?? 0) > 1);
        Add("interpretation", Context.Wording == Wording.Interpretation);
        Add("skeptic", Context.Stance == Stance.Skeptic);
        Add("optimist", Context.Stance == Stance.Optimist);
        if (Context.AskedOf is { } asked)
            Features.Add(Feature.Of(asked));
        Add("verbatim", Context.Wording == Wording.Verbatim);
        foreach (var signal in Reading.Signals)
        {
            if (signal.Kind == SignalKind.Pronoun && PronounContext.StandsForNothing(signal, Reading.Text)
                || signal.Kind == SignalKind.VagueCount && Things is [{ IsStrengthened: true }, ..])
                continue;
            Features.Add(Feature.Of(signal.Kind));
            if (signalWords[(int)signal.Kind] is null && PlainWords.From(signal.Text) is { } words && PlainWords.Count(words) <= 6 && !words.Contains('"', StringComparison.Ordinal))
                signalWords[(int)signal.Kind] = words;
        }

        foreach (var fact in Reading.Facts)
            Features.Add(fact.IsPartial || IsTodaysNumber(fact.Dimension, fact.Span) || IsTheAsk(fact) ? Feature.Hinted(fact.Dimension) : Feature.Stated(fact.Dimension));
        foreach (var fact in Context.Known)
        {
            if (fact.IsPartial)
            {
                Features.Add(Feature.Partly(fact.Dimension));
                Add("on_record", fact.Provenance.Record is not null && fact.Dimension == Dimension.Reach);
            }
            else if (!Reading.Facts.Any(stated => stated.IsPartial && stated.Dimension == fact.Dimension && stated.Span == fact.Span))
                Features.Add(Feature.Stated(fact.Dimension));
        }

        FindConflict();
        Add("action", Doings.Count > 0);
        Add("action.second", Doings.Count > 1);
        Add("action.obtains", Doings.Count > 0 && Doings[0].Obtains);
        Add("group", Group is not null);
        Add("complaint", Complaint is not null);
        Add("asks", Reading.Asks.Count > 1);
        Add("saying", Saying is not null);
        Add("pack.named", PackThing is { IsName: true } && !ReferenceEquals(PackThing, Things[0]));
        Add("occasion", Occasion is not null);
        Add("occasion.each", Reading.Facts.Any(fact => fact.Dimension == Dimension.Trigger && IsRate(fact.Text)));
        CollectTopicFeatures();
    }

    /// <summary>Whether the number says what they have and not what they need: "more than 3 boards".</summary>
    public bool IsTodaysNumber(Dimension dimension, TextSpan span) =>
        dimension == Dimension.Quantity && Reading.Facts.Any(other => other.Dimension == Dimension.Baseline && other.Span.Contains(span));

    /// <summary>Whether both sides of a conflict were known when the contradiction was answered.</summary>
    public bool IsSettled(Conflict conflict)
    {
        var settled = LastAnswered(Dimension.Contradiction);
        return settled >= 0 && PlaceOf(conflict.One) < settled && PlaceOf(conflict.Other) < settled;
    }

    private int LastAnswered(Dimension dimension)
    {
        for (var at = Context.Known.Count - 1; at >= 0; at--)
        {
            if (Context.Known[at].Dimension == dimension && !Context.Known[at].IsPartial)
                return at;
        }

        return -1;
    }

    /// <summary>Where a fact stands among those known; -1 for one of the statement, or of another record.</summary>
    private int PlaceOf(Fact fact)
    {
        for (var at = 0; fact.Provenance.Record is null && at < Context.Known.Count; at++)
        {
            if (ReferenceEquals(Context.Known[at], fact))
                return at;
        }

        return -1;
    }

    private void FindConflict()
    {
        for (var dimension = Dimension.Kind; Context.Known.Count > 0 && dimension <= Dimension.OutsideFactors && conflict is null; dimension++)
            conflict = Conflict.In(dimension, this);
        if (conflict is null)
            return;
        Add("conflict", true);
        Features.Remove(Feature.Stated(Dimension.Contradiction));
    }

    /// <summary>Whether what looks like a reason is what they ask to do, and nothing else is asked for: "it would be nice to be able to answer pins".</summary>
    private bool IsTheAsk(StatedFact fact) =>
        fact.Dimension == Dimension.Purpose && firstAction is { } action && fact.Span.Contains(action.Span)
        && !Reading.Facts.Any(other => other.Dimension == Dimension.Kind && other.Span.Start < fact.Span.Start)
        && !Reading.Signals.Any(signal => signal.Kind is SignalKind.NamedSolution && signal.Span.Start < fact.Span.Start);

    /// <summary>Whether the occasion says how often it comes about: "at the end of each milestone".</summary>
    private static bool IsRate(string occasion) =>
        occasion.StartsWith("whenever ", StringComparison.OrdinalIgnoreCase) || occasion.StartsWith("every ", StringComparison.OrdinalIgnoreCase) || occasion.StartsWith("each ", StringComparison.OrdinalIgnoreCase)
        || occasion.Contains(" each ", StringComparison.OrdinalIgnoreCase) || occasion.Contains(" every ", StringComparison.OrdinalIgnoreCase);

    private void CollectTopicFeatures()
    {
        if (Things.Count == 0)
        {
            Add("wants", Features.Has(Feature.Named("new")));
            return;
        }

        var thing = Things[0];
        Add("topic", true);
        Add("more", !thing.IsStrengthened && thing.FollowsOneOf(PhraseWords.More, Reading.Text) && thing.Number != GrammaticalNumber.Singular);
        Add("better", !thing.IsStrengthened && thing.FollowsOneOf(PhraseWords.Better, Reading.Text));
        Add("topic.wanted", thing.IsWanted(Reading));
        Add("wants", Features.Has(Feature.Named("new")) && thing.IsWanted(Reading));
        Add("topic.second", Things.Count > 1);
        Add("topic.singular", thing.Number == GrammaticalNumber.Singular);
        Add("topic.plural", thing.Number == GrammaticalNumber.Plural);
        Add("topic.mass", thing.Number == GrammaticalNumber.Mass);
        Add("topic.name", thing.IsName);
        Add("topic.bare", thing.IsBare);
        Add("topic.problem", thing.IsProblem && !Features.Has(Feature.Named("new")));
        Add("topic.system", thing.IsSystem);
        Add("topic.strengthened", thing.IsStrengthened);
    }

    private void Add(string feature, bool holds)
    {
        if (holds)
            Features.Add(Feature.Named(feature));
    }
}
