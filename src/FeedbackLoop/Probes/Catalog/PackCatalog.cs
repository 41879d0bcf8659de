using FeedbackLoop.Analysis;
using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Probes.Catalog;

/// <summary>The topic packs. Of all of them only the words that select them are read; a whole pack is read when a topic selects it.</summary>
internal sealed class PackCatalog
{
    private static readonly Lazy<PackCatalog> Loaded = new(() => new PackCatalog());

    private readonly List<Pack> heads = [];
    private readonly Dictionary<string, int> byHead = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> byVerb = new(StringComparer.Ordinal);
    private readonly Lazy<Pack>[] whole;

    private PackCatalog()
    {
        var names = DataFile.NamesIn("packs/");
        whole = new Lazy<Pack>[names.Count];
        for (var at = 0; at < names.Count; at++)
        {
            var name = names[at];
            var pack = Pack.ReadHead(DataFile.Embedded(name));
            heads.Add(pack);
            foreach (var head in pack.Heads)
                byHead.TryAdd(head, at);
            foreach (var verb in pack.Verbs)
                byVerb.TryAdd(verb, at);
            whole[at] = new Lazy<Pack>(() => Pack.Read(DataFile.Embedded(name)));
        }
    }

    /// <summary>The packs that come with the library.</summary>
    public static PackCatalog Default => Loaded.Value;

    /// <summary>The names of all packs, in ordinal order.</summary>
    public IEnumerable<string> Names => heads.Select(pack => pack.Name);

    /// <summary>The pack that knows <paramref name="topic"/>; null where none does. Phrases go before the head noun.</summary>
    public Pack? Of(Topic topic)
    {
        var words = " " + topic.Text.ToLowerInvariant() + " ";
        for (var at = 0; at < heads.Count; at++)
        {
            foreach (var phrase in heads[at].Phrases)
            {
                if (Contains(words, phrase))
                    return whole[at].Value;
            }
        }

        return byHead.TryGetValue(topic.Head, out var index) ? whole[index].Value : null;
    }

    /// <summary>The pack that knows what is done in <paramref name="action"/>; null where none does.</summary>
    public Pack? Of(WantedAction action) => byVerb.TryGetValue(action.Verb, out var index) ? whole[index].Value : null;

    private static bool Contains(string words, string phrase)
    {
        var at = words.IndexOf(phrase, StringComparison.Ordinal);
        return at > 0 && !char.IsLetterOrDigit(words[at - 1]) && !char.IsLetterOrDigit(words[at + phrase.Length]);
    }
}
