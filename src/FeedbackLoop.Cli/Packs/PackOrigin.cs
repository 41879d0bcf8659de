using FeedbackLoop.Probes.Packs;

namespace FeedbackLoop.Cli.Packs;

/// <summary>Where a topic pack comes from.</summary>
internal enum PackOrigin
{
    /// <summary>It comes with the tool.</summary>
    BuiltIn,
    /// <summary>It is the user's, beside those of the tool.</summary>
    Own,
    /// <summary>It is the user's, in the place of one of the tool.</summary>
    Replacing,
}

/// <summary>Tells where topic packs come from.</summary>
internal static class PackOrigins
{
    public static PackOrigin Of(Pack pack) =>
        pack.File is null ? PackOrigin.BuiltIn
        : PackCatalog.Default.Find(pack.Name) is null ? PackOrigin.Own
        : PackOrigin.Replacing;
}
