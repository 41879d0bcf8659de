using FeedbackLoop.Analysis;
using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Probes.Packs;

/// <summary>Finds the pack for a topic or an action by the words that select it. A pack of the library is read whole when it is first found.</summary>
internal sealed class PackIndex
{
    private readonly Dictionary<string, Lazy<Pack>> byHead = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Lazy<Pack>> byVerb = new(StringComparer.Ordinal);
    private readonly Pack[] heads;
    private readonly IReadOnlyList<string>[] phrases;
    private readonly Lazy<Pack>[] whole;

    private PackIndex(Pack[] heads, Lazy<Pack>[] whole)
    {
        (this.heads, this.whole) = (heads, whole);
        phrases = new IReadOnlyList<string>[heads.Length];
        for (var at = 0; at < heads.Length; at++)
        {
            phrases[at] = heads[at].Phrases;
            foreach (var head in heads[at].Heads)
                byHead.TryAdd(head, whole[at]);
            foreach (var verb in heads[at].Verbs)
                byVerb.TryAdd(verb, whole[at]);
        }
    }

    /// <summary>The packs that come with the library.</summary>
    public static PackIndex OfLibrary()
    {
        string[] names = [.. DataFile.NamesIn("packs/")];
        return new PackIndex(
            Array.ConvertAll(names, static name => Pack.ReadHead(DataFile.Embedded(name))),
            Array.ConvertAll(names, static name => new Lazy<Pack>(() => Pack.Read(DataFile.Embedded(name)))));
    }

    /// <summary>Packs that were read whole.</summary>
    public static PackIndex Of(Pack[] packs) => new(packs, Array.ConvertAll(packs, pack => new Lazy<Pack>(pack)));

    /// <summary>The names of the packs, in their order.</summary>
    public IEnumerable<string> Names => heads.Select(pack => pack.Name);

    /// <summary>The whole packs, in their order.</summary>
    public IEnumerable<Pack> Packs => whole.Select(pack => pack.Value);

    /// <summary>The index with each of <paramref name="packs"/> in the place of the one that has its name; what has no such place is left out.</summary>
    public PackIndex Replacing(Pack[] packs)
    {
        var (newHeads, newWhole) = ((Pack[])heads.Clone(), (Lazy<Pack>[])whole.Clone());
        foreach (var pack in packs)
        {
            if (Array.FindIndex(heads, head => head.Name == pack.Name) is >= 0 and var at)
                (newHeads[at], newWhole[at]) = (pack, new Lazy<Pack>(pack));
        }

        return new PackIndex(newHeads, newWhole);
    }

    /// <summary>The pack that knows <paramref name="topic"/>; null where none does. Phrases go before the head noun.</summary>
    public Pack? Of(Topic topic)
    {
        var words = " " + topic.Text.ToLowerInvariant() + " ";
        for (var at = 0; at < phrases.Length; at++)
        {
            foreach (var phrase in phrases[at])
            {
                if (Contains(words, phrase))
                    return whole[at].Value;
            }
        }

        return byHead.TryGetValue(topic.Head, out var pack) ? pack.Value : null;
    }

    /// <summary>The pack that knows what is done in <paramref name="action"/>; null where none does.</summary>
    public Pack? Of(WantedAction action) => byVerb.TryGetValue(action.Verb, out var pack) ? pack.Value : null;

    private static bool Contains(string words, string phrase)
    {
        for (var at = words.IndexOf(phrase, StringComparison.Ordinal); at > 0 && at + phrase.Length < words.Length; at = words.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            if (!char.IsLetterOrDigit(words[at - 1]) && !char.IsLetterOrDigit(words[at + phrase.Length]))
                return true;
        }

        return false;
    }
}
