using FeedbackLoop.Analysis;
using FeedbackLoop.Probes.Packs;
using FeedbackLoop.Probes.Phrases;

namespace FeedbackLoop.Probes;

/// <summary>Which topic packs know what a reading speaks of.</summary>
internal sealed class PackChoice
{
    /// <summary>Looks which packs know these topics and what they want to do.</summary>
    /// <param name="things">The topics of <paramref name="reading"/>, the main one first.</param>
    /// <param name="action">What they want to do; null where nothing says it.</param>
    /// <param name="reading">What was found in the statement.</param>
    /// <param name="packs">The packs to choose from.</param>
    public PackChoice(List<Thing> things, WantedAction? action, Reading reading, PackCatalog packs)
    {
        foreach (var thing in things)
        {
            if ((ReferenceEquals(thing, things[0]) || IsLanguageOrSystem(thing, reading)) && packs.Of(thing.Topic) is { } pack)
                (Pack, Thing) = (pack, thing);
        }

        var ofAction = action is null ? null : packs.Of(action);
        if (Pack is null)
            Pack = ofAction;
        else if (!ReferenceEquals(ofAction, Pack))
            OfAction = ofAction;
    }

    /// <summary>The pack that knows the first topic, or else the first action; null where none does.</summary>
    public Pack? Pack { get; }

    /// <summary>The topic that <see cref="Pack"/> knows; null where it knows the action.</summary>
    public Thing? Thing { get; }

    /// <summary>The pack that knows what they want to do, where the topic has another; null where there is none.</summary>
    public Pack? OfAction { get; }

    /// <summary>Whether it is a name that says in what, with what or to what: "French" in "invoices in French".</summary>
    private static bool IsLanguageOrSystem(Thing thing, Reading reading)
    {
        var before = reading.Text.AsSpan(0, Math.Min(thing.Topic.Span.Start, reading.Text.Length)).TrimEnd();
        return thing.IsName && (before.EndsWith(" in", StringComparison.Ordinal) || before.EndsWith(" into", StringComparison.Ordinal) || before.EndsWith(" with", StringComparison.Ordinal));
    }
}
