using FeedbackLoop.Analysis;
using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Probes.Phrases;

/// <summary>The word lists that decide how words of a statement may stand in a question, read from <c>phrases.json</c>.</summary>
internal static class PhraseWords
{
    private static readonly Dictionary<string, HashSet<string>> Lists = Read(DataFile.Embedded("phrases.json"));

    /// <summary>Words before a noun that a question leaves away: "some", "better", "stupid".</summary>
    public static HashSet<string> LeftAway => Lists["left_away"];

    /// <summary>Words for an earlier state: "old", "previous".</summary>
    public static HashSet<string> Earlier => Lists["earlier"];

    /// <summary>Nouns that say nothing alone: "thing", "feature".</summary>
    public static HashSet<string> EmptyHeads => Lists["empty_heads"];

    /// <summary>Nouns that name no part of a product, whatever stands before them: "sense", "feature request".</summary>
    public static HashSet<string> NoThings => Lists["no_things"];

    /// <summary>Nouns for a fault: "crash".</summary>
    public static HashSet<string> Problems => Lists["problems"];

    /// <summary>Abbreviations in capitals that are no names: "API".</summary>
    public static HashSet<string> Abbreviations => Lists["abbreviations"];

    /// <summary>Abbreviations for a technique or a format, before which no article stands: "AI".</summary>
    public static HashSet<string> Uncounted => Lists["uncounted"];

    /// <summary>Verbs of what we do for customers, and they do not do with the product: "support older versions".</summary>
    public static HashSet<string> OursToDo => Lists["ours_to_do"];

    /// <summary>Verbs of the one who writes, and of no work with the product: "suggest an idea".</summary>
    public static HashSet<string> Proposing => Lists["proposing"];

    /// <summary>Nouns for people, who are no part of a product.</summary>
    public static HashSet<string> People => Lists["people"];

    /// <summary>Verbs that take people as records: "list the subscribers".</summary>
    public static HashSet<string> Handling => Lists["handling"];

    /// <summary>Nouns for the product as a whole.</summary>
    public static HashSet<string> Systems => Lists["systems"];

    /// <summary>Nouns for what one presses to do something: "button".</summary>
    public static HashSet<string> Controls => Lists["controls"];

    /// <summary>What is ours when a go-between says "our": the product, the roadmap.</summary>
    public static HashSet<string> OurThings => Lists["our_things"];

    /// <summary>Words that only people at work use of their work: "invoice", "client".</summary>
    public static HashSet<string> Business => Lists["business"];

    /// <summary>Words before a noun of which there is too little: "more".</summary>
    public static HashSet<string> More => Lists["more"];

    /// <summary>Words before a noun that is there and not good enough: "better".</summary>
    public static HashSet<string> Better => Lists["better"];

    /// <summary>Adjectives that "more" strengthens, where it does not count: "more flexible permissions".</summary>
    public static HashSet<string> Gradable => Lists["gradable"];

    /// <summary>Words before a noun that make it a fault: "duplicate invoices".</summary>
    public static HashSet<string> Faulty => Lists["faulty"];

    /// <summary>Words of one who is pleased: "love", "great".</summary>
    public static HashSet<string> Praising => Lists["praising"];

    /// <summary>Nouns for what is paid, and for how it is counted: "plan", "seat".</summary>
    public static HashSet<string> Prices => Lists["prices"];

    /// <summary>Words before a noun that somebody wants: "need", "add", "a".</summary>
    public static HashSet<string> Wanting => Lists["wanting"];

    /// <summary>Nouns before "of" that only count: "couple", "kind".</summary>
    public static HashSet<string> Amounts => Lists["amounts"];

    /// <summary>Words after a verb that begin a question of their own: "see who", "know whether".</summary>
    public static HashSet<string> Asking => Lists["asking"];

    /// <summary>Verbs of want: "want", "need".</summary>
    public static HashSet<string> Needing => Lists["needing"];

    /// <summary>Whether one of <paramref name="words"/> stands at most three words before a topic.</summary>
    public static bool StandBefore(HashSet<string> words, Topic topic, string statement)
    {
        if (topic.Span.End > statement.Length)
            return false;
        var before = statement[Math.Max(0, topic.Span.Start - 30)..topic.Span.Start].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var at = Math.Max(0, before.Length - 3); at < before.Length; at++)
        {
            if (words.Contains(before[at]))
                return true;
        }

        return false;
    }

    /// <summary>Reads a file of word lists.</summary>
    /// <exception cref="DataFileException">The file is not as it must be.</exception>
    public static Dictionary<string, HashSet<string>> Read(DataFile file)
    {
        var lists = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var reader = new DataReader(file);
        reader.BeginObject();
        while (reader.NextKey(out var key))
        {
            if (key is not ("left_away" or "earlier" or "empty_heads" or "no_things" or "problems" or "abbreviations" or "uncounted" or "ours_to_do" or "proposing" or "people" or "handling" or "systems" or "controls" or "our_things" or "business" or "more" or "better" or "wanting" or "asking" or "amounts" or "needing" or "gradable" or "faulty" or "praising" or "prices"))
                throw reader.UnknownKey();
            lists[key] = new HashSet<string>(reader.Texts(), key is "abbreviations" or "uncounted" ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
        }

        return lists;
    }
}
