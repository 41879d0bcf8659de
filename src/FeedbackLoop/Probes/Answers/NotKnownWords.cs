using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Probes.Answers;

/// <summary>The words that say that nothing is known: "no idea", "n/a".</summary>
internal sealed class NotKnownWords
{
    private const int MostWordsBehind = 6;

    private List<string> whole = [], begins = [], unless = [];

    /// <summary>Answers that say so.</summary>
    public List<string> Hits { get; private set; } = [];

    /// <summary>Answers that do not.</summary>
    public List<string> Misses { get; private set; } = [];

    /// <summary>Whether an answer says no more than that nothing is known.</summary>
    public bool Are(string answer)
    {
        var bare = answer.Trim().Replace('’', '\'').ToLowerInvariant();
        var plain = PlainAnswer.Of(answer);
        foreach (var phrase in whole)
        {
            if (bare == phrase || plain.Length > 2 && plain == PlainAnswer.Of(phrase))
                return true;
        }

        foreach (var beginning in begins)
        {
            if (plain.StartsWith($" {beginning} ", StringComparison.Ordinal))
                return TellsNothing(plain[(beginning.Length + 1)..]);
        }

        return false;
    }

    /// <summary>Reads the words that come next.</summary>
    public static NotKnownWords Read(ref DataReader reader)
    {
        var words = new NotKnownWords();
        reader.BeginObject();
        while (reader.NextKey(out var key))
        {
            switch (key)
            {
                case "whole": words.whole = reader.Texts(); break;
                case "begins": words.begins = reader.Texts(); break;
                case "unless": words.unless = reader.Texts(); break;
                case "hit": words.Hits = reader.Texts(); break;
                case "miss": words.Misses = reader.Texts(); break;
                default: throw reader.UnknownKey();
            }
        }

        return words;
    }

    private bool TellsNothing(string behind)
    {
        foreach (var letter in behind)
        {
            if (char.IsDigit(letter))
                return false;
        }

        return PlainAnswer.CountWords(behind) <= MostWordsBehind && !unless.Exists(word => PlainAnswer.Contains(behind, word));
    }
}
