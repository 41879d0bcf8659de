using System.Net;
using System.Text;
using FeedbackLoop.Interviews.Transcripts.Files;

namespace FeedbackLoop.Interviews.Transcripts.Cues;

/// <summary>Takes the markup of captions out of the lines of a cue: voices, styles, times between words, entities. What is no markup stays.</summary>
internal sealed class CueMarkup(Cue cue)
{
    private const int LongestTag = 400;
    private const int LongestEntity = 12;

    private static readonly string[] Styles = ["c", "i", "b", "u", "s", "ruby", "rt", "lang", "font", "span", "strong", "em"];

    private readonly StringBuilder words = new();
    private string? voice;
    private int turn;
    private bool hasWords;

    /// <summary>Reads one more line of the cue.</summary>
    public void Read(int number, ReadOnlySpan<char> line)
    {
        for (var at = 0; at < line.Length;)
        {
            var plain = line[at..].IndexOfAny('<', '&', '{');
            words.Append(plain < 0 ? line[at..] : line.Slice(at, plain));
            if (plain < 0)
                break;
            at += plain;
            var length = line[at] switch
            {
                '<' => Tag(number, line[at..]),
                '&' => Entity(line[at..]),
                '{' => Override(line[at..]),
                _ => 0,
            };
            if (length == 0)
            {
                words.Append(line[at]);
                length = 1;
            }

            at += length;
        }

        EndLine(number);
    }

    private int Tag(int number, ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestTag)].IndexOf('>');
        if (end < 2)
            return 0;
        var inner = text[1..end];
        var closes = inner[0] == '/';
        var nameEnd = (closes ? inner[1..] : inner).IndexOfAny(" .\t/") is var at && at < 0 ? inner.Length : at + (closes ? 1 : 0);
        var name = inner[(closes ? 1 : 0)..nameEnd];
        if (name is "v")
        {
            BeginTurn(number, closes ? null : Annotation(inner[1..]));
            cue.IsOpen = !closes;
            return end + 1;
        }

        return IsStyle(name) || ClockTime.Read(inner, out _) == inner.Length ? end + 1 : 0;
    }

    /// <summary>What stands behind the classes of a tag: <c>&lt;v.loud Kim Ortiz&gt;</c> names Kim Ortiz.</summary>
    private static string? Annotation(ReadOnlySpan<char> behindName)
    {
        var blank = behindName.IndexOfAny(' ', '\t');
        var name = blank < 0 ? "" : WebUtility.HtmlDecode(behindName[blank..].Trim().ToString());
        return string.IsNullOrWhiteSpace(name) ? null : name;
    }

    private static bool IsStyle(ReadOnlySpan<char> name)
    {
        foreach (var style in Styles)
        {
            if (name.Equals(style, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private int Entity(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestEntity)].IndexOf(';');
        if (end < 2)
            return 0;
        var entity = text[..(end + 1)].ToString();
        var decoded = WebUtility.HtmlDecode(entity);
        if (decoded == entity || decoded.AsSpan().ContainsAny('\0', '\uFFFD') || (decoded.Length == 1 && char.IsSurrogate(decoded[0])))
            return 0;
        foreach (var letter in decoded)
            words.Append(letter is '\n' or '\r' ? ' ' : letter);
        return end + 1;
    }

    /// <summary>Places and styles as some write them in SRT: <c>{\an8}</c>.</summary>
    private static int Override(ReadOnlySpan<char> text) =>
        text.Length > 3 && text[1] == '\\' ? text[..Math.Min(text.Length, LongestTag)].IndexOf('}') + 1 : 0;

    private void BeginTurn(int number, string? next)
    {
        EndLine(number);
        if (next == voice && next is null)
            return;
        if (hasWords)
            turn++;
        hasWords = false;
        voice = next;
    }

    private void EndLine(int number)
    {
        var text = words.ToString().Trim();
        words.Clear();
        if (text.Length == 0)
            return;
        hasWords = true;
        cue.Lines.Add(new SpokenLine(number, text, voice, turn));
    }
}
