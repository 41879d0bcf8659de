using FeedbackLoop.Text;

namespace FeedbackLoop.Guides.Sheets;

/// <summary>A question that a reply may answer, in the wordings that a sheet may have given it.</summary>
internal sealed class AskedQuestion(TrackedProbe probe)
{
    private readonly Passage[] wordings =
    [
        .. new[] { probe.Probe.Question, probe.Probe.AskedOfCustomer }
            .Where(text => text is not null && text.Any(char.IsLetterOrDigit))
            .Select(text => new Passage(VisibleText.OneLine(text!).Trim())),
    ];

    /// <summary>Where the question ends that begins at this place; null where it does not begin there.</summary>
    public (int Line, int Column)? EndIn(IReadOnlyList<ReplyLine> lines, int at, int from) =>
        wordings.Select(wording => wording.EndIn(lines, at, from)).Where(end => end is not null).OrderDescending().FirstOrDefault();

    /// <summary>Whether <paramref name="text"/> is this question in other words, rather than an answer to it.</summary>
    public bool IsLike(string text)
    {
        var said = Words(text);
        return wordings.Any(wording =>
        {
            var asked = Words(wording.Text);
            var shared = asked.Count(said.Contains);
            return text.EndsWith('?') ? shared * 2 >= asked.Count : shared * 5 >= asked.Count * 4;
        });
    }

    private static HashSet<string> Words(string text) =>
    [
        .. text.ToLowerInvariant().Split([' ', '?', ',', '.', ':', ';', '"', '*', '_', '“', '”', '(', ')'], StringSplitOptions.RemoveEmptyEntries),
    ];
}
