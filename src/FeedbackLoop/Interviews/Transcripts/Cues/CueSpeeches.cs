using FeedbackLoop.Interviews.Transcripts.Written;

namespace FeedbackLoop.Interviews.Transcripts.Cues;

/// <summary>Parts the words of cues by who spoke them: by voices, names before a colon, chevrons, and dashes.</summary>
internal static class CueSpeeches
{
    private static readonly string[] Dashes = ["- ", "– ", "— "];

    /// <summary>What was said, cue by cue.</summary>
    public static IEnumerable<Speech> Of(IReadOnlyList<Cue> cues)
    {
        var names = NamesIn(cues);
        return cues.SelectMany(cue => Of(cue, names));
    }

    private static SpeakerNames NamesIn(IReadOnlyList<Cue> cues)
    {
        var names = new SpeakerNames();
        foreach (var cue in cues)
        {
            if (cue.Speaker is not null || cue.Lines.Exists(line => line.Voice is not null))
                return SpeakerNames.None;
            names.CountLine();
            foreach (var words in cue.Lines.SelectMany(TurnsOf))
                names.Count(NameLabel.Read(WithoutChevrons(words)));
        }

        names.Weigh();
        return names;
    }

    private static IEnumerable<Speech> Of(Cue cue, SpeakerNames names)
    {
        var dialogue = cue.Lines.Count(line => IsDashed(line.Text)) > 1;
        Speech? speech = null;
        var turn = 0;
        foreach (var line in cue.Lines)
        {
            var isFirst = true;
            foreach (var words in TurnsOf(line))
            {
                var (name, said, begins) = Speaker(line, words, names, dialogue);
                if (speech is not null && isFirst && !begins && line.Turn == turn)
                {
                    speech = speech with { Words = Joined(speech.Words, said) };
                }
                else
                {
                    if (speech is { Words.Length: > 0 })
                        yield return speech;
                    speech = new Speech(name ?? line.Voice ?? cue.Speaker, cue.Start, cue.End, line.Line, said);
                }

                (turn, isFirst) = (line.Turn, false);
            }
        }

        if (speech is { Words.Length: > 0 })
            yield return speech;
    }

    /// <summary>The stretches of a line that chevrons part: <c>Yes. >> Then why?</c> are two.</summary>
    private static IEnumerable<string> TurnsOf(SpokenLine line)
    {
        var text = line.Text;
        var start = 0;
        while (line.Voice is null)
        {
            var next = text.IndexOf(">>", Math.Min(text.Length, start + 2), StringComparison.Ordinal);
            if (next < 0)
                break;
            // Quoted mail and shifts of bits have no blank before and a capital behind.
            if (text[next - 1] != ' ')
                break;
            yield return text[start..next].Trim();
            start = next;
        }

        yield return text[start..].Trim();
    }

    private static (string? Name, string Said, bool Begins) Speaker(SpokenLine line, string words, SpeakerNames names, bool dialogue)
    {
        if (line.Voice is not null)
            return (null, words, false);
        var said = WithoutChevrons(words);
        var begins = said.Length < words.Length;
        if (dialogue && IsDashed(said))
            (said, begins) = (said[2..].TrimStart(), true);
        return NameLabel.Read(said) is { } label && names.Has(label.Name)
            ? (label.Name, said[label.Length..], true)
            : (null, said, begins);
    }

    private static bool IsDashed(string text) => Dashes.Any(dash => text.StartsWith(dash, StringComparison.Ordinal));

    private static string WithoutChevrons(string text) => text.StartsWith(">>", StringComparison.Ordinal) ? text.TrimStart('>').TrimStart() : text;

    private static string Joined(string first, string second) => first.Length == 0 ? second : second.Length == 0 ? first : first + " " + second;
}
