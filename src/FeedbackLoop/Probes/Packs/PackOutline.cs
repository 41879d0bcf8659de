using System.Text;
using FeedbackLoop.Knowledge;
using FeedbackLoop.Text;

namespace FeedbackLoop.Probes.Packs;

/// <summary>A first text of a pack, from which one of your own is written.</summary>
public static class PackOutline
{
    /// <summary>The text of the pack of the library with that name, or else of a new pack that is selected by the words of its name.</summary>
    /// <param name="name">The name of the pack: small letters, digits and hyphens, such as "stock-taking".</param>
    /// <returns>A JSON object that <see cref="Pack.Parse"/> takes.</returns>
    /// <exception cref="ArgumentException">The name is not valid.</exception>
    public static string For(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!PackName.IsValid(name))
            throw new ArgumentException("A pack is named with small letters, digits and hyphens.", nameof(name));
        return PackCatalog.Default.Find(name)?.Json ?? NewPack(name);
    }

    /// <summary>Whether a pack may have that name: small letters, digits and hyphens between them, at most 60.</summary>
    public static bool IsValidName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return PackName.IsValid(name);
    }

    private static string NewPack(string name)
    {
        var topic = name.Replace('-', ' ');
        var last = topic.LastIndexOf(' ') + 1;
        var singular = topic[..last] + Morphology.Singular(topic[last..]);
        return Encoding.UTF8.GetString(DataFile.Embedded("new-pack.json").Bytes)
            .Replace("\"$HEADS\"", last == 0 ? $"\"{singular}\"" : "", StringComparison.Ordinal)
            .Replace("\"$PHRASES\"", last == 0 ? "" : string.Join(", ", Inflection.Expand(singular + "+n").Select(form => $"\"{form}\"")), StringComparison.Ordinal)
            .Replace("$TOPIC", topic, StringComparison.Ordinal);
    }
}
