using FeedbackLoop.Text;

namespace FeedbackLoop.Guides;

/// <summary>A statement on one line, cut where it is long.</summary>
internal static class Excerpt
{
    /// <summary>The first words of <paramref name="text"/>, at most <paramref name="most"/> characters; an ellipsis shows that there is more, in the place of a comma.</summary>
    public static string Of(string text, int most)
    {
        var line = string.Join(' ', VisibleText.OneLine(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= most)
            return line;

        var end = line.LastIndexOf(' ', most);
        if (end <= 0)
            end = char.IsHighSurrogate(line[most - 1]) ? most - 1 : most;
        return line[..end].TrimEnd(',', ';', ':') + "…";
    }
}
