namespace FeedbackLoop.Text;

/// <summary>Two verbs that together name one thing: "drag and drop".</summary>
internal static class NounPairs
{
    /// <summary>Whether <paramref name="first"/> and <paramref name="second"/>, in lower case, are such a pair.</summary>
    public static bool Has(string first, string second) =>
        (first, second) is ("drag", "drop") or ("copy", "paste") or ("cut", "paste") or ("find", "replace") or ("search", "replace") or ("point", "click");
}
