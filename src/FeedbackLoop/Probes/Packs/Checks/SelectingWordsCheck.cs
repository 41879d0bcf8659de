using FeedbackLoop.Analysis;
using FeedbackLoop.Text;

namespace FeedbackLoop.Probes.Packs.Checks;

/// <summary>Whether the words that select a pack can be met, and are its own.</summary>
internal static class SelectingWordsCheck
{
    public static IEnumerable<PackFinding> Of(CheckedPack pack, IReadOnlyList<CheckedPack> all)
    {
        if (pack.Pack.Heads.Count + pack.Pack.Phrases.Count + pack.Pack.Verbs.Count == 0)
            yield return pack.Finding(PackRule.SelectingWords, "heads", "Nothing selects this pack: give it heads, phrases or verbs.");

        foreach (var finding in Written(pack, "heads", pack.Pack.Heads, Head).Concat(Written(pack, "phrases", pack.Pack.Phrases, _ => null)).Concat(Written(pack, "verbs", pack.Pack.Verbs, Verb)))
            yield return finding;

        foreach (var other in all.TakeWhile(other => other != pack))
        {
            foreach (var finding in Shared(pack, other, "heads", each => each.Heads).Concat(Shared(pack, other, "phrases", each => each.Phrases)).Concat(Shared(pack, other, "verbs", each => each.Verbs)))
                yield return finding;
        }
    }

    /// <summary>Words that are not written as they are looked up.</summary>
    private static IEnumerable<PackFinding> Written(CheckedPack pack, string list, IReadOnlyList<string> words, Func<string, string?> form)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at];
            var small = string.Join(' ', word.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));
            var right = form(small) ?? small;
            if (small == word && words.Contains(right, StringComparer.Ordinal))
                right = word;   // met under its other form, which stands beside it
            if (right.Length == 0)
                yield return pack.Finding(PackRule.SelectingWords, list, at, $"An empty text in {list} selects nothing: take it out.");
            else if (right != word)
                yield return pack.Finding(PackRule.SelectingWords, list, at, $"\"{word}\" in {list} is never met: write \"{right}\".");
            else if (list != "phrases" && word.Contains(' ', StringComparison.Ordinal))
                yield return pack.Finding(PackRule.SelectingWords, list, at, $"\"{word}\" has several words: {list} takes one, phrases take more.");
        }
    }

    /// <summary>The head as it is found in a statement; null where it is not found as a noun there, which says nothing.</summary>
    private static string? Head(string head) =>
        Analyzer.Default.Analyze($"We need better {head}.").Topics is [var topic] && topic.Text.EndsWith(head, StringComparison.Ordinal) ? topic.Head : null;

    private static string? Verb(string verb) => verb.Contains(' ', StringComparison.Ordinal) ? null : Morphology.VerbBase(verb);

    /// <summary>Words that another pack of the folder has too, which goes first by its name.</summary>
    private static IEnumerable<PackFinding> Shared(CheckedPack pack, CheckedPack other, string list, Func<Pack, IReadOnlyList<string>> words)
    {
        var own = words(pack.Pack);
        for (var at = 0; at < own.Count; at++)
        {
            if (words(other.Pack).Contains(own[at], StringComparer.Ordinal))
                yield return pack.Finding(PackRule.OwnWords, list, at, $"\"{own[at]}\" is one of the {list} of {other.Pack.Name} too, which goes first: leave it in one of them.");
        }
    }
}
