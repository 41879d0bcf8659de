using FeedbackLoop.Interviews.Transcripts.Files;

namespace FeedbackLoop.Interviews.Transcripts.Written;

/// <summary>The heads of all lines of a written transcript, and the names of its speakers.</summary>
internal static class WrittenHeads
{
    private static readonly string[] OtherSigns = ["\t", " - ", " – ", " — ", " | "];

    /// <summary>Reads them; where neither a time nor a colon makes speakers known, a tab or dash behind most names does.</summary>
    public static (LineHead[] Heads, SpeakerNames Names) Of(SourceText source)
    {
        var heads = Read(source, line => LineHead.Read(line));
        var names = NamesIn(heads, source);
        if (names.Labelled > 0 || Array.Exists(heads, head => head.Start is not null))
            return (heads, names);
        foreach (var sign in OtherSigns)
        {
            if (!IsAlmostEverywhere(sign, source))
                continue;
            var others = Read(source, line => LineHead.ReadBefore(sign, line));
            var named = NamesIn(others, source);
            if (named.AreAlmostEverywhere)
                return (others, named);
        }

        return (heads, names);
    }

    private static bool IsAlmostEverywhere(string sign, SourceText source)
    {
        int lines = 0, signed = 0;
        for (var line = 0; line < source.Lines; line++)
        {
            lines += source.IsBlank(line) ? 0 : 1;
            signed += source[line].Contains(sign, StringComparison.Ordinal) ? 1 : 0;
        }

        return signed * 5L >= lines * 4L;
    }

    private static LineHead[] Read(SourceText source, HeadReader read)
    {
        var heads = new LineHead[source.Lines];
        for (var line = 0; line < heads.Length; line++)
        {
            if (!source.IsBlank(line))
                heads[line] = read(source[line]);
        }

        return heads;
    }

    private static SpeakerNames NamesIn(LineHead[] heads, SourceText source)
    {
        var names = new SpeakerNames();
        for (var line = 0; line < heads.Length; line++)
        {
            if (source.IsBlank(line))
                continue;
            names.CountLine();
            if (heads[line].Kind is HeadKind.Label or HeadKind.NameAndTime)
                names.Count(heads[line].Name!);
        }

        names.Weigh();
        return names;
    }

    private delegate LineHead HeadReader(ReadOnlySpan<char> line);
}
