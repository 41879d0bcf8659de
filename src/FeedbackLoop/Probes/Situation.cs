using FeedbackLoop.Analysis;
using FeedbackLoop.Probes.Packs;
using FeedbackLoop.Probes.Phrases;

namespace FeedbackLoop.Probes;

/// <summary>A reading and what is known besides, as rules and templates look at it.</summary>
internal sealed class Situation
{
    private const int MentionsToName = 3;

    private readonly Slots?[] slots = new Slots?[6];
    private readonly string?[] signalWords = new string?[(int)SignalKind.Unreadable + 1];
    private readonly PackChoice packChoice;
    private readonly Conflict? conflict;
    private string? doer;
    private bool isBrief, isThingBrief, isOccasionBrief;
    private int mentions;
    private Doing? whole;

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
            FirstAction ??= action;
            Doings.Add(doing);
        }

        FindBehavior();
        FindOccasionAndGroup();
        FindSignalWords();
        packChoice = new PackChoice(Things, FirstAction, reading, packs ?? PackCatalog.Default);
        FeatureFinder.AddAll(this);
        conflict = Conflict.FirstIn(this);
        if (conflict is null)
            return;
        Features.Add(Feature.Named("conflict"));
        Features.Remove(Feature.Stated(Dimension.Contradiction));
    }

    public Reading Reading { get; }

    public ProbeContext Context { get; }

    public Audience Audience { get; }

    public bool IsRelayed { get; }

    public FeatureSet Features { get; } = new();

    public List<Thing> Things { get; }

    public List<Doing> Doings { get; } = [];

    /// <summary>What something of the product is to do, where nobody is said to want to do anything; null where nothing says it.</summary>
    public Behavior? Behavior { get; private set; }

    /// <summary>The pack that knows the first topic, or else the first action; null where none does.</summary>
    public Pack? Pack => packChoice.Pack;

    /// <summary>The pack that knows what they want to do, where the topic has another; null where there is none.</summary>
    public Pack? PackOfAction => packChoice.OfAction;

    /// <summary>The topic that <see cref="Pack"/> knows; null where it knows the action.</summary>
    public Thing? PackThing => packChoice.Thing;

    /// <summary>The first action that questions can speak of; null where there is none.</summary>
    public WantedAction? FirstAction { get; }

    public string? Occasion { get; private set; }

    public string? Group { get; private set; }

    public string? Complaint { get; private set; }

    public string? Saying { get; private set; }

    /// <summary>What fills the slots of a template.</summary>
    /// <param name="person">Whether the question speaks of them or to them.</param>
    /// <param name="ofPack">Whether the template comes from the pack and speaks of the topic that the pack knows; where a behavior is said, others speak of no topic.</param>
    public Slots Slots(Person person, bool ofPack) => slots[(int)person * 3 + (ofPack ? 1 : 0)] ??= NewSlots(person, ofPack ? PackThing : Behavior is null ? Things.FirstOrDefault() : null);

    /// <summary>What fills the slots of a template from <see cref="PackOfAction"/>, which knows the action and not what it is done with.</summary>
    public Slots SlotsOfAction(Person person) => slots[(int)person * 3 + 2] ??= NewSlots(person, thing: null);

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

    /// <summary>Once a question has said the whole of what they want, the next ones say it in short.</summary>
    public void SpeakBrieflyAfter(string question)
    {
        if (Audience is not (Audience.Proxy or Audience.Customer))
            return;
        if (!isThingBrief && Things is [{ Briefly: not null } thing, ..] && question.Contains(thing.Words, StringComparison.Ordinal))
        {
            isThingBrief = true;
            Array.Clear(slots);
        }

        var said = Slots(Audience == Audience.Customer ? Person.Second : Person.Third, ofPack: false);
        if (!isOccasionBrief && !Context.StandsAlone && said.IsOccasionIn(question))
        {
            isOccasionBrief = true;
            Occasion = Phrases.Occasion.Briefly(Occasion!);
            Features.Add(Feature.Named("occasion.said"));
            Array.Clear(slots);
        }

        if (!said.IsSaidIn(question))
            return;
        if (Doings.Count > 0)
            Doings[0] = NextMention();
        else if (!isBrief && Behavior is not null && Brevity.Of(Behavior.Predicate) is { } predicate)
            Behavior = Behavior with { Predicate = predicate };
        isBrief = true;
        Array.Clear(slots);
    }

    // What was said in full is pointed at, and named again in short from time to time.
    private Doing NextMention()
    {
        whole ??= Doings[0];
        mentions++;
        return Brevity.Pointer(whole.Words) is { } pointer && !Context.StandsAlone && (mentions % MentionsToName != 0 || Brevity.IsEnough(pointer))
            ? new Doing(pointer, pointer[..pointer.IndexOf(' ', StringComparison.Ordinal)])
            : whole with { Words = Brevity.Of(whole.Words) ?? whole.Words };
    }

    private Slots NewSlots(Person person, Thing? thing)
    {
        return new Slots
        {
            Person = person,
            Relayed = IsRelayed,
            Thing = isThingBrief && ReferenceEquals(thing, Things[0]) ? thing with { Words = thing.Briefly! } : thing,
            IsYetToCome = thing is not null && !Features.Has(Feature.Named("more")) && Features.Has(Feature.Named("new")) && thing.Owner is null && thing.IsWanted(Reading),
            IsThere = thing is not null && (thing.IsThere(Reading.Text) || IsWorkedOn(thing)),
            Other = Things.Find(other => !ReferenceEquals(other, thing)),
            Doing = Doings.FirstOrDefault(),
            OtherDoing = Doings.Count > 1 ? Doings[1] : null,
            Behavior = Behavior,
            Matter = isBrief && Behavior is not null ? MatterOf(Behavior) : null,
            Occasion = Occasion,
            Group = Group,
            Doer = doer,
            Complaint = Complaint,
            Saying = Saying,
            OneSide = Quotable(conflict?.One),
            OtherSide = Quotable(conflict?.Other),
            SignalWords = signalWords,
            Context = PronounContext.Of(Reading),
        };
    }

    // "reset a password" is done with one that is there; "generate reports" is not.
    private bool IsWorkedOn(Thing thing) => FirstAction is { } action && !(whole ?? Doings[0]).Obtains && action.Span.Contains(thing.Topic.Span);

    // What is to do it, or else what it is done with: "email reminders" where those are to be sent.
    private Thing? MatterOf(Behavior behavior)
    {
        Thing? done = null;
        foreach (var thing in Things)
        {
            if (behavior.Subject.Contains(thing.Words, StringComparison.OrdinalIgnoreCase))
                return thing;
            if (behavior.IsDoneWith(thing.Words))
                done ??= thing;
        }

        return done;
    }

    private static string? Quotable(Fact? fact) => fact is not null && PlainWords.From(fact.Value) is { } words && PlainWords.Count(words) <= 6 && !words.Contains('"', StringComparison.Ordinal) ? words : null;

    private void FindBehavior()
    {
        if (Reading.Ask is AskKind.Fix or AskKind.Speed or AskKind.Restore or AskKind.Integrate || Doings.Count > 0)
            return;
        foreach (var wanted in Reading.Behaviors)
        {
            if (Reading.Ask == AskKind.Remove && !wanted.IsUnwanted || Phrases.Behavior.From(wanted) is not { } behavior)
                continue;
            if (behavior.Doing is { } doing)
                Doings.Add(doing);   // nobody is said to do it: "students could be sorted into groups"
            else
                Behavior = behavior;
            return;
        }
    }

    private void FindOccasionAndGroup()
    {
        foreach (var fact in Reading.Facts)
        {
            if (fact.Dimension == Dimension.Trigger)
                Occasion ??= Phrases.Occasion.From(fact, Reading);
            else if (fact.Dimension == Dimension.Users && !Reading.Behaviors.Any(behavior => behavior.Span.Contains(fact.Span)))
            {
                Group ??= Phrases.Group.From(fact);
                doer ??= FirstAction is { } action && Phrases.Group.Does(action, fact, Reading.Text) ? Group : null;
            }
            else if (fact.Dimension == Dimension.Gap)
                Complaint ??= Phrases.Complaint.From(fact);
        }

        if (Group is not null && doer is null && Doings.Exists(doing => doing.Words.Contains(Group, StringComparison.OrdinalIgnoreCase)))
            Group = null;
        if (Things.Count == 0 && Doings.Count == 0 && Behavior is null && !Reading.Signals.Any(signal => signal.Kind == SignalKind.Unreadable))
            Saying = Phrases.Saying.From(Reading);
    }

    private void FindSignalWords()
    {
        foreach (var signal in Reading.Signals)
        {
            if (Counts(signal) && signalWords[(int)signal.Kind] is null && PlainWords.From(signal.Text) is { } words && PlainWords.Count(words) <= 6 && !words.Contains('"', StringComparison.Ordinal))
                signalWords[(int)signal.Kind] = words;
        }
    }

    /// <summary>Whether a signal says something: not a pronoun that stands for nothing, nor a number that only strengthens, nor a crowd that is nobody.</summary>
    public bool Counts(Signal signal) =>
        !(signal.Kind == SignalKind.Pronoun && (PronounContext.StandsForNothing(signal, Reading.Text) || PronounContext.PointsBack(signal, Reading.Text) || IsSaidBefore(signal))
            || signal.Kind == SignalKind.CrowdClaim && signal.Text is "nobody" or "Nobody" or "no one" or "No one"
            || signal.Kind == SignalKind.VagueCount && Things is [{ IsStrengthened: true }, ..]);

    // "The scanner beeps. That is annoying."
    private bool IsSaidBefore(Signal signal) =>
        !signal.Text.Contains(' ', StringComparison.Ordinal) && Reading.Topics.Any(topic => topic.Span.End <= signal.Span.Start);

    /// <summary>Whether the number says what they have and not what they need: "more than 3 boards".</summary>
    public bool IsTodaysNumber(Dimension dimension, TextSpan span) =>
        dimension == Dimension.Quantity && Reading.Facts.Any(other => other.Dimension == Dimension.Baseline && other.Span.Contains(span));
}
