using FeedbackLoop.Analysis;

namespace FeedbackLoop.Probes.Packs;

/// <summary>The topic packs that a <see cref="Prober"/> asks from.</summary>
/// <remarks>Immutable and thread-safe. Packs that were added, and replace none, select before those that were there.</remarks>
public sealed class PackCatalog
{
    private static readonly Lazy<PackCatalog> Loaded = new(() => new PackCatalog([PackIndex.OfLibrary()]));

    // Those that are asked first stand first.
    private readonly PackIndex[] layers;

    private PackCatalog(PackIndex[] layers) => this.layers = layers;

    /// <summary>The packs that come with the library.</summary>
    public static PackCatalog Default => Loaded.Value;

    /// <summary>No pack at all: only the questions that fit any topic.</summary>
    public static PackCatalog Empty { get; } = new([]);

    /// <summary>All packs, in the ordinal order of their names.</summary>
    public IReadOnlyList<Pack> Packs => [.. layers.SelectMany(layer => layer.Packs).OrderBy(pack => pack.Name, StringComparer.Ordinal)];

    /// <summary>The pack of that name; null where there is none.</summary>
    public Pack? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return layers.SelectMany(layer => layer.Packs).FirstOrDefault(pack => pack.Name == name);
    }

    /// <summary>These packs and more: a pack takes the place of the one that has its name; the words of any other go before those of the packs that are there.</summary>
    /// <param name="packs">The packs that are added, such as those that <see cref="PackFolder.Read"/> gives.</param>
    /// <exception cref="ArgumentException">Two of the packs that are added have the same name, or one is null.</exception>
    public PackCatalog With(IEnumerable<Pack> packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        Pack[] given = [.. packs];
        if (Array.IndexOf(given, null) >= 0)
            throw new ArgumentException("One of the packs is null.", nameof(packs));
        Pack[] added = [.. given.OrderBy(pack => pack.Name, StringComparer.Ordinal)];
        for (var at = 1; at < added.Length; at++)
        {
            if (added[at].Name == added[at - 1].Name)
                throw new ArgumentException($"Two packs have the name \"{added[at].Name}\".", nameof(packs));
        }

        var names = layers.SelectMany(layer => layer.Names).ToHashSet(StringComparer.Ordinal);
        var replacing = Array.FindAll(added, pack => names.Contains(pack.Name));
        var changed = replacing.Length == 0 ? layers : Array.ConvertAll(layers, layer => layer.Replacing(replacing));
        var more = Array.FindAll(added, pack => !names.Contains(pack.Name));
        return new PackCatalog(more.Length == 0 ? changed : [PackIndex.Of(more), .. changed]);
    }

    /// <summary>The pack that knows <paramref name="topic"/>; null where none does.</summary>
    internal Pack? Of(Topic topic)
    {
        foreach (var layer in layers)
        {
            if (layer.Of(topic) is { } pack)
                return pack;
        }

        return null;
    }

    /// <summary>The pack that knows what is done in <paramref name="action"/>; null where none does.</summary>
    internal Pack? Of(WantedAction action)
    {
        foreach (var layer in layers)
        {
            if (layer.Of(action) is { } pack)
                return pack;
        }

        return null;
    }
}
