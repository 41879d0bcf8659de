using System.Runtime.InteropServices;
using FeedbackLoop.Interviews.Transcripts.Files;

namespace FeedbackLoop.Interviews.Transcripts.Written;

/// <summary>Which lines hold nothing but a speaker's name, beside, above or below a time or alone above the words; learned from the whole file.</summary>
internal sealed class HeaderLines
{
    private readonly SourceText source;
    private readonly LineHead[] heads;
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly bool besideTime;
    private readonly bool aboveTime;
    private readonly bool belowTime;
    private readonly bool aboveWords;

    public HeaderLines(SourceText source, LineHead[] heads, bool mayStandAlone)
    {
        (this.source, this.heads) = (source, heads);
        for (var line = 0; line < heads.Length; line++)
        {
            if (NameIn(line) is { } name)
                CollectionsMarshal.GetValueRefOrAddDefault(counts, name, out _)++;
        }

        besideTime = Most(HeadKind.TimeThenWords, line => IsName(line) && HasWords(line + 1));
        aboveTime = Most(HeadKind.Time, line => IsName(line - 1));
        belowTime = !aboveTime && Most(HeadKind.Time, line => IsName(line + 1) && HasWords(line + 2));
        aboveWords = mayStandAlone && counts.Values.Any(count => count > 1) && MostBlocksBeginWithName();
    }

    /// <summary>The name that makes a line a heading of what follows; null for any other line.</summary>
    public string? NameAt(int line) => heads[line].Kind switch
    {
        HeadKind.TimeThenWords when besideTime && IsName(line) && HasWords(line + 1) => NameIn(line),
        HeadKind.Words when aboveTime && IsName(line) && IsTime(line + 1) => NameIn(line),
        HeadKind.Words when belowTime && IsName(line) && IsTime(line - 1) && HasWords(line + 1) => NameIn(line),
        HeadKind.Words when aboveWords && BeginsBlock(line) && IsName(line) => NameIn(line),
        _ => null,
    };

    /// <summary>Whether names stand above the times, so that the time belongs to the name.</summary>
    public bool IsAboveTime(int line) => aboveTime && IsName(line) && IsTime(line + 1);

    private bool Most(HeadKind kind, Func<int, bool> isSo)
    {
        int all = 0, so = 0;
        for (var line = 0; line < heads.Length; line++)
        {
            if (source.IsBlank(line) || heads[line].Kind != kind)
                continue;
            all++;
            so += isSo(line) ? 1 : 0;
        }

        return so * 5 >= all * 3 && so > 0;
    }

    private bool MostBlocksBeginWithName()
    {
        int blocks = 0, named = 0;
        for (var line = 0; line < heads.Length; line++)
        {
            if (!BeginsBlock(line))
                continue;
            blocks++;
            named += IsName(line) && HasWords(line + 1) ? 1 : 0;
        }

        return named > 1 && named * 5 >= blocks * 3;
    }

    private string? NameIn(int line) =>
        IsBlank(line) ? null
        : heads[line].Kind == HeadKind.TimeThenWords ? heads[line].Name
        : heads[line].Kind == HeadKind.Words && heads[line].Words.Length <= 80 ? NameShape.Clean(heads[line].Words)
        : null;

    private bool IsName(int line) =>
        NameIn(line) is { } name && !name.EndsWith('.') && !name.EndsWith(',') && (NameShape.IsSure(name) || counts[name] > 2);

    private bool BeginsBlock(int line) => !IsBlank(line) && IsBlank(line - 1);

    private bool HasWords(int line)
    {
        while (line < heads.Length && source.IsBlank(line))
            line++;
        return line < heads.Length && heads[line].Kind is HeadKind.Words or HeadKind.Label;
    }

    private bool IsTime(int line) => !IsBlank(line) && heads[line].Kind == HeadKind.Time;

    private bool IsBlank(int line) => line < 0 || line >= heads.Length || source.IsBlank(line);
}
