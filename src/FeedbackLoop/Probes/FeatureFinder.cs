using FeedbackLoop.Analysis;
using FeedbackLoop.Probes.Phrases;

namespace FeedbackLoop.Probes;

/// <summary>Finds the features of a situation: what the conditions of rules and questions can name.</summary>
internal sealed class FeatureFinder
{
    private readonly Situation situation;
    private readonly Reading reading;
    private readonly ProbeContext context;
    private readonly FeatureSet features;

    private FeatureFinder(Situation situation) =>
        (this.situation, reading, context, features) = (situation, situation.Reading, situation.Context, situation.Features);

    /// <summary>Adds all features of a situation to it.</summary>
    public static void AddAll(Situation situation)
    {
        var finder = new FeatureFinder(situation);
        finder.AddOfSpeech();
        finder.AddOfSignals();
        finder.AddOfKnowledge();
        finder.AddOfWords();
        finder.AddOfTopic();
    }

    private void AddOfSpeech()
    {
        features.Add(Feature.Of(reading.Ask));
        features.Add(Feature.Of(situation.Audience));
        features.Add(Feature.Of(reading.Speaker?.Kind ?? SpeakerKind.Writer));
        Add("new", reading.Ask is AskKind.Add or AskKind.Integrate or AskKind.Access or AskKind.Other);
        Add("praise", reading.Ask == AskKind.None && Praise.IsIn(reading) && !reading.Facts.Any(fact => fact.Dimension == Dimension.Gap));
        Add("private", situation.Audience == Audience.Customer && !situation.IsRelayed && Surroundings.ArePrivate(reading.Text));
        Add("relayed", situation.IsRelayed);
        Add("hearsay", situation.IsRelayed && Math.Max(context.Hops ?? 0, reading.Speaker?.Hops ?? 0) > 1);
        Add("interpretation", context.Wording == Wording.Interpretation);
        Add("verbatim", context.Wording == Wording.Verbatim);
        Add("skeptic", context.Stance == Stance.Skeptic);
        Add("optimist", context.Stance == Stance.Optimist);
        if (context.AskedOf is { } asked)
            features.Add(Feature.Of(asked));
    }

    private void AddOfSignals()
    {
        foreach (var signal in reading.Signals)
        {
            if (situation.Counts(signal))
                features.Add(Feature.Of(signal.Kind));
        }
    }

    private void AddOfKnowledge()
    {
        foreach (var fact in reading.Facts)
            features.Add(fact.IsPartial || situation.IsTodaysNumber(fact.Dimension, fact.Span) || IsTheAsk(fact) ? Feature.Hinted(fact.Dimension) : Feature.Stated(fact.Dimension));
        foreach (var fact in context.Known)
        {
            if (fact.IsPartial)
            {
                features.Add(Feature.Partly(fact.Dimension));
                Add("on_record", fact.Provenance.Record is not null && fact.Dimension == Dimension.Reach);
            }
            else if (!reading.Facts.Any(stated => stated.IsPartial && stated.Dimension == fact.Dimension && stated.Span == fact.Span))
                features.Add(Feature.Stated(fact.Dimension));
        }
    }

    private void AddOfWords()
    {
        Add("action", situation.Doings.Count > 0);
        Add("action.second", situation.Doings.Count > 1);
        Add("action.obtains", situation.Doings.Count > 0 && situation.Doings[0].Obtains);
        Add("behavior", situation.Behavior is not null);
        Add("behavior.unwanted", situation.Behavior is { IsUnwanted: true });
        Add("group", situation.Group is not null);
        Add("complaint", situation.Complaint is not null);
        Add("asks", reading.Asks.Count > 1);
        Add("saying", situation.Saying is not null);
        Add("pack.named", situation.PackThing is { IsName: true } && !ReferenceEquals(situation.PackThing, situation.Things[0]));
        Add("occasion", situation.Occasion is not null);
        Add("occasion.each", reading.Facts.Any(fact => fact.Dimension == Dimension.Trigger && IsRate(fact.Text)));
    }

    private void AddOfTopic()
    {
        var isNew = features.Has(Feature.Named("new"));
        if (situation.Things.Count == 0)
        {
            Add("wants", isNew);
            return;
        }

        var thing = situation.Things[0];
        Add("topic", true);
        Add("more", !thing.IsStrengthened && thing.FollowsOneOf(PhraseWords.More, reading.Text) && !thing.IsLimited(reading.Text) && thing.Number != GrammaticalNumber.Singular);
        Add("better", !thing.IsStrengthened && thing.FollowsOneOf(PhraseWords.Better, reading.Text));
        Add("topic.wanted", thing.IsWanted(reading));
        Add("wants", isNew && thing.IsWanted(reading));
        Add("topic.second", situation.Things.Count > 1);
        Add("topic.singular", thing.Number == GrammaticalNumber.Singular);
        Add("topic.plural", thing.Number == GrammaticalNumber.Plural);
        Add("topic.mass", thing.Number == GrammaticalNumber.Mass);
        Add("topic.name", thing.IsName);
        Add("topic.bare", thing.IsBare);
        Add("topic.problem", thing.IsProblem && !isNew);
        Add("topic.system", thing.IsSystem);
        Add("topic.control", thing.IsControl);
        Add("topic.strengthened", thing.IsStrengthened);
    }

    private void Add(string feature, bool holds)
    {
        if (holds)
            features.Add(Feature.Named(feature));
    }

    /// <summary>Whether what looks like a reason is what they ask to do, and nothing else is asked for: "it would be nice to be able to answer pins".</summary>
    private bool IsTheAsk(StatedFact fact) =>
        fact.Dimension == Dimension.Purpose && situation.FirstAction is { } action && fact.Span.Contains(action.Span)
        && !reading.Facts.Any(other => other.Dimension == Dimension.Kind && other.Span.Start < fact.Span.Start)
        && !reading.Signals.Any(signal => signal.Kind is SignalKind.NamedSolution && signal.Span.Start < fact.Span.Start);

    /// <summary>Whether the occasion says how often it comes about: "at the end of each milestone".</summary>
    private static bool IsRate(string occasion) =>
        occasion.StartsWith("whenever ", StringComparison.OrdinalIgnoreCase) || occasion.StartsWith("every ", StringComparison.OrdinalIgnoreCase) || occasion.StartsWith("each ", StringComparison.OrdinalIgnoreCase)
        || occasion.Contains(" each ", StringComparison.OrdinalIgnoreCase) || occasion.Contains(" every ", StringComparison.OrdinalIgnoreCase);
}
