namespace FeedbackLoop.Probes.Packs.Checks;

/// <summary>Whether a pack is selected by its own topics, and by no foreign ones.</summary>
internal static class SelectionCheck
{
    public static IEnumerable<PackFinding> Of(CheckedPack pack, PackCatalog packs)
    {
        var (selects, leaves) = (pack.Pack.Selects, pack.Pack.Leaves);
        if (selects.Count == 0)
            yield return pack.Finding(PackRule.Examples, "selects", "There is no example of a topic that selects this pack: name some in selects.");
        if (leaves.Count == 0)
            yield return pack.Finding(PackRule.Examples, "leaves", "There is no example of a topic that is near and does not select this pack: name one in leaves.");

        for (var at = 0; at < selects.Count; at++)
        {
            var selected = TopicSituation.Of(selects[at], packs).Pack;
            if (selected != pack.Pack)
                yield return pack.Finding(PackRule.Selection, "selects", at, $"\"{selects[at]}\" selects {selected?.Name ?? "no pack"}: add one of its words to heads or phrases, or take it out.");
        }

        for (var at = 0; at < leaves.Count; at++)
        {
            if (TopicSituation.Of(leaves[at], packs).Pack == pack.Pack)
                yield return pack.Finding(PackRule.Selection, "leaves", at, $"\"{leaves[at]}\" selects this pack: narrow heads or phrases, or take it out.");
        }
    }
}
