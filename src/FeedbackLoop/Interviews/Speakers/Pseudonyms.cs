using System.Text;
using FeedbackLoop.Interviews.Transcripts;

namespace FeedbackLoop.Interviews.Speakers;

/// <summary>
/// Names of people, and what to write for them. A name is found as a whole word, whatever its marks and capitals: "Kim Ortiz", "Ortiz, Kim", "KIM ORTIZ's",
/// "kim.ortiz". The given or the family name alone is found too where only one of the names has it and it begins with a capital.
/// </summary>
public sealed class Pseudonyms
{
    private const int LettersOfCasedText = 200;

    private readonly Dictionary<string, List<PseudonymForm>> forms = new(StringComparer.Ordinal);

    /// <summary>Takes names with their pseudonyms.</summary>
    /// <param name="names">Each name, given name first or with a comma, and what is written for it.</param>
    /// <exception cref="ArgumentException">A name or a pseudonym is blank.</exception>
    public Pseudonyms(IReadOnlyDictionary<string, string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var all = names.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => (Words: PersonName.Words(entry.Key), Pseudonym: entry.Value.Trim())).ToList();
        if (all.Exists(name => name.Words.Length == 0 || name.Pseudonym.Length == 0))
            throw new ArgumentException("Neither a name nor its pseudonym may be blank.", nameof(names));
        foreach (var (words, pseudonym) in all)
            AddWhole(words, pseudonym);
        Ambiguous = AddParts(all);
        foreach (var list in forms.Values)
            list.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
    }

    /// <summary>Given or family names, in capitals, that several of the people share. Alone they are left as they are: give them a line of their own.</summary>
    public IReadOnlyList<string> Ambiguous { get; }

    /// <summary>Reads lines such as <c>Kim Ortiz = P1</c>; blank lines and those that begin with <c>#</c> are skipped.</summary>
    /// <param name="text">The content of the file.</param>
    /// <param name="file">What to call it in messages.</param>
    /// <exception cref="DataFileException">A line is not as it must be, or names somebody a second time.</exception>
    public static Pseudonyms Parse(string text, string file)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var number = 0;
        foreach (var line in text.TrimStart('\uFEFF').AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsWhiteSpace() || line.TrimStart()[0] == '#')
                continue;
            var content = line.Trim().ToString();
            var equals = content.IndexOf('=', StringComparison.Ordinal);
            var (name, pseudonym) = equals < 0 ? ("", "") : (content[..equals].Trim(), content[(equals + 1)..].Trim());
            if (PersonName.Words(name).Length == 0 || pseudonym.Length == 0)
                throw new DataFileException(file, number, content, "is no line such as Kim Ortiz = P1");
            if (!names.TryAdd(name, pseudonym))
                throw new DataFileException(file, number, name, "stands here a second time");
        }

        return new Pseudonyms(names);
    }

    /// <summary>The text with the pseudonyms in place of the names.</summary>
    public string Apply(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Apply(text, capitalsCount: HasCapitals(text));
    }

    /// <summary>The transcript with the pseudonyms in place of the names: in speakers, words, remarks and faults.</summary>
    public Transcript Apply(Transcript transcript)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        var capitalsCount = HasCapitals(transcript.Text);
        var text = new StringBuilder(transcript.Text.Length);
        var utterances = new List<Utterance>(transcript.Utterances.Count);
        foreach (var utterance in transcript.Utterances)
        {
            if (text.Length > 0)
                text.Append('\n');
            var words = Apply(transcript.WordsOf(utterance), capitalsCount);
            utterances.Add(utterance with { Speaker = SpeakerOf(utterance), Span = new TextSpan(text.Length, words.Length) });
            text.Append(words);
        }

        return new Transcript(transcript.Format, text.ToString(), utterances, [.. transcript.Faults.Select(fault => fault with { Excerpt = Apply(fault.Excerpt, false) })])
        {
            Remarks = [.. transcript.Remarks.Select(remark => remark with { Text = Apply(remark.Text, false) })],
        };
    }

    private string? SpeakerOf(Utterance utterance) => utterance.Speaker is { } speaker ? Apply(speaker, capitalsCount: false) : null;

    private string Apply(string text, bool capitalsCount)
    {
        var replaced = new StringBuilder(text.Length);
        var rest = 0;
        for (var at = 0; at < text.Length;)
        {
            var wordEnd = PersonName.WordEnd(text, at);
            if (wordEnd == at)
            {
                at++;
                continue;
            }

            var (end, pseudonym) = Find(text, at, wordEnd, capitalsCount);
            if (pseudonym is not null)
            {
                replaced.Append(text, rest, at - rest).Append(pseudonym);
                rest = end;
            }

            at = end;
        }

        return rest == 0 ? text : replaced.Append(text, rest, text.Length - rest).ToString();
    }

    private (int End, string? Pseudonym) Find(string text, int at, int wordEnd, bool capitalsCount)
    {
        if (forms.TryGetValue(PersonName.Fold(text[at..wordEnd]), out var candidates))
        {
            foreach (var form in candidates)
            {
                if (form.End(text, at, capitalsCount) is var end && end > 0)
                    return (end, form.Pseudonym);
            }
        }

        return (wordEnd, null);
    }

    private void AddWhole(string[] words, string pseudonym)
    {
        Add(new PseudonymForm(words, pseudonym, NeedsCapital: words.Length == 1));
        if (words.Length > 1)
            Add(new PseudonymForm([.. words[1..], words[0]], pseudonym, NeedsCapital: false));
    }

    /// <summary>The given name, the family name, and its last word, where nobody else has them.</summary>
    private List<string> AddParts(List<(string[] Words, string Pseudonym)> all)
    {
        var parts = all.Where(name => name.Words.Length > 1)
            .SelectMany(name => Parts(name.Words).Select(part => (Part: part, name.Pseudonym)))
            .GroupBy(part => string.Join(' ', part.Part), StringComparer.Ordinal)
            .Where(group => !all.Exists(name => string.Join(' ', name.Words) == group.Key))
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        foreach (var part in parts)
        {
            if (IsOfOne(part))
                Add(new PseudonymForm(part.First().Part, part.First().Pseudonym, NeedsCapital: part.First().Part.Length == 1));
        }

        return [.. parts.Where(part => !IsOfOne(part)).Select(part => part.Key)];
    }

    private static bool IsOfOne(IEnumerable<(string[] Part, string Pseudonym)> part) => part.Select(one => one.Pseudonym).Distinct(StringComparer.Ordinal).Count() == 1;

    private static IEnumerable<string[]> Parts(string[] words)
    {
        IEnumerable<string[]> parts = words.Length > 2 ? [[words[0]], words[1..], [words[^1]]] : [[words[0]], [words[1]]];
        return parts.Where(part => part.Length > 1 || part[0].Length > 1);
    }

    private void Add(PseudonymForm form)
    {
        if (!forms.TryGetValue(form.Words[0], out var list))
            forms[form.Words[0]] = list = [];
        list.Add(form);
    }

    /// <summary>Whether capitals tell names from other words: not in a longer text without any.</summary>
    private static bool HasCapitals(string text)
    {
        int letters = 0, capitals = 0;
        foreach (var letter in text)
        {
            letters += char.IsLower(letter) ? 1 : 0;
            capitals += char.IsUpper(letter) ? 1 : 0;
        }

        return letters < LettersOfCasedText || capitals * 200L > letters;
    }
}
