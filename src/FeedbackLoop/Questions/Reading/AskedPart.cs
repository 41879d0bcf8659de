using FeedbackLoop.Questions.Forms;

namespace FeedbackLoop.Questions.Reading;

/// <summary>The part of an item or paragraph that asks: up to its last question mark, or all of it where it invites to tell.</summary>
internal static class AskedPart
{
    /// <summary>The part of <paramref name="passage"/>; empty where it asks nothing.</summary>
    public static TextSpan Of(string passage)
    {
        var start = 0;
        while (start < passage.Length && (char.IsWhiteSpace(passage[start]) || passage[start] is '"' or '“'))
            start++;
        var end = passage.LastIndexOf('?') + 1;
        if (end == 0)
            end = TurnForm.Invites(passage) ? passage.TrimEnd(' ', '"', '”').Length : 0;
        return end > start ? TextSpan.Between(start, end) : default;
    }
}
