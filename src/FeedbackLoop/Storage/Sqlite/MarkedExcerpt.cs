using System.Text;

namespace FeedbackLoop.Storage.Sqlite;

/// <summary>An excerpt as FTS5 gives it, with marks around the words that were found.</summary>
internal static class MarkedExcerpt
{
    // Characters that Unicode sets aside for marks like these, and that no text means to hold.
    private const char MatchBegins = '\uFDD0';
    private const char MatchEnds = '\uFDD1';

    /// <summary>What stands behind the column in a call of <c>snippet</c>.</summary>
    public const string Arguments = "char(0xFDD0), char(0xFDD1), '…', 40";

    /// <summary>The text without the marks, and where they stood.</summary>
    public static (string Text, IReadOnlyList<TextSpan> Matches) Read(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var matches = new List<TextSpan>();
        int? start = null;
        foreach (var letter in marked)
        {
            if (letter == MatchBegins)
                start = text.Length;
            else if (letter == MatchEnds)
                AddMatch();
            else
                text.Append(letter);
        }

        return (text.ToString(), matches);

        // Hostile text may hold the marks itself.
        void AddMatch()
        {
            if (start is { } begin && begin < text.Length)
                matches.Add(TextSpan.Between(begin, text.Length));
            start = null;
        }
    }
}
