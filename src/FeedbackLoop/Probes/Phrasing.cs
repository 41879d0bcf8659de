using FeedbackLoop.Probes.Catalog;
using FeedbackLoop.Probes.Phrases;

namespace FeedbackLoop.Probes;

/// <summary>Puts a dimension into the words of one situation.</summary>
internal static class Phrasing
{
    /// <summary>The probe for a dimension; null where no way to ask it fits.</summary>
    public static Probe? Of(DimensionRule rule, double weight, Situation situation)
    {
        var audience = situation.Audience;
        var toCustomer = rule.ByAudience[(int)Audience.Customer] > 0 && audience is Audience.Proxy or Audience.Customer or Audience.Ourselves ? Ask(rule.Dimension, Audience.Customer, situation) : null;
        var question = audience == Audience.Customer ? toCustomer : Ask(rule.Dimension, audience, situation);
        if (question is null)
            return null;
        return new Probe(rule.Dimension, question, Why(rule, situation), audience, RouteOf(rule, audience), rule.Lens)
        {
            Triggers = Triggers(rule, situation),
            AskedOfCustomer = toCustomer,
            Weight = weight,
        };
    }

    private static string? Ask(Dimension dimension, Audience audience, Situation situation)
    {
        var person = audience == Audience.Customer ? Person.Second : Person.Third;
        if (situation.IsKnownInPart(dimension)
            && First(QuestionCatalog.Rest.Of(dimension), dimension, audience, situation, situation.SlotsOfRest(person, dimension)) is { } rest)
            return rest;
        if (audience == Audience.Customer && situation.Context.AskedOf is not null
            && First(QuestionCatalog.Roles.Of(dimension), dimension, audience, situation, situation.Slots(person, ofPack: false)) is { } ofRole)
            return ofRole;
        if (situation.Context.Stance != Stance.Balanced
            && First(QuestionCatalog.Stance.Of(dimension), dimension, audience, situation, situation.Slots(person, ofPack: false)) is { } ofStance)
            return ofStance;
        if (situation.Behavior is not null && situation.Pack is not { ComesWithLibrary: false }
            && First(QuestionCatalog.General.OfBehavior(dimension), dimension, audience, situation, situation.Slots(person, ofPack: false)) is { } ofBehavior)
            return ofBehavior;
        if (situation.PackOfAction is { } packOfAction && First(packOfAction.QuestionList, dimension, audience, situation, situation.SlotsOfAction(person)) is { } ofAction)
            return ofAction;
        if (situation.Pack is { } pack && First(pack.QuestionList, dimension, audience, situation, situation.Slots(person, ofPack: true)) is { } particular)
            return particular;
        return First(QuestionCatalog.General.Of(dimension), dimension, audience, situation, situation.Slots(person, ofPack: false));
    }

    private static string? First(List<Question> questions, Dimension dimension, Audience audience, Situation situation, Slots slots)
    {
        foreach (var question in questions)
        {
            if (question.Dimension == dimension && question.IsFor(audience) && question.When.Holds(situation.Features)
                && Template.Fill(audience == Audience.Customer ? question.To : question.About, slots) is { } filled && QuestionForm.Fault(filled) is null)
                return char.IsLower(filled[0]) ? char.ToUpperInvariant(filled[0]) + filled[1..] : filled;
        }

        return null;
    }

    private static string Why(DimensionRule rule, Situation situation)
    {
        var slots = situation.IsKnownInPart(rule.Dimension) ? situation.SlotsOfRest(Person.Third, rule.Dimension) : situation.Slots(Person.Third, ofPack: false);
        foreach (var (when, template) in rule.Why)
        {
            if (when.Holds(situation.Features) && Template.Fill(template, slots) is { } why)
                return why;
        }

        return "";
    }

    private static List<string> Triggers(DimensionRule rule, Situation situation)
    {
        var triggers = new List<string>();
        if (rule.Triggers is not { } kinds)
            return triggers;
        foreach (var signal in situation.Reading.Signals)
        {
            foreach (var kind in kinds)
            {
                if (kind == signal.Kind && !triggers.Contains(signal.Text))
                    triggers.Add(signal.Text);
            }
        }

        return triggers;
    }

    // Who asks for something themselves is who is asked: what customers would have to be asked of a relayed wish, they are asked of their own.
    private static Route RouteOf(DimensionRule rule, Audience audience) =>
        audience is Audience.Executive or Audience.Marketing && rule.Route is Route.Customer or Route.Both ? Route.Proxy : rule.Route;
}
