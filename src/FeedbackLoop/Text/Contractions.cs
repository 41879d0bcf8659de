namespace FeedbackLoop.Text;

/// <summary>Contractions typed without their apostrophe, as in chat: "doesnt", "im", "its not working".</summary>
internal static class Contractions
{
    private static readonly string[] BehindIts = [" not ", " too ", " so ", " very ", " really ", " a ", " the ", " been ", " just ", " always ", " never ", " still ", " only "];
    private static readonly string[] BehindId = [" like", " love", " prefer", " appreciate", " really", " also", " be ", " pay"];

    /// <summary>The word as it is written with care: "doesn't" for "doesnt"; the word itself where it is none.</summary>
    public static string WithApostrophe(string word) => word switch
    {
        "doesnt" => "doesn't",
        "dont" => "don't",
        "didnt" => "didn't",
        "isnt" => "isn't",
        "arent" => "aren't",
        "wasnt" => "wasn't",
        "werent" => "weren't",
        "cant" => "can't",
        "wont" => "won't",
        "couldnt" => "couldn't",
        "wouldnt" => "wouldn't",
        "shouldnt" => "shouldn't",
        "hasnt" => "hasn't",
        "havent" => "haven't",
        "hadnt" => "hadn't",
        _ => word,
    };

    /// <summary>The clitic that the word ends with, apostrophe added: "'m" for "im"; null where it ends with none.</summary>
    public static string? CliticOf(string word, ReadOnlySpan<char> behind) => word switch
    {
        "im" => "'m",
        "ive" or "weve" or "youve" or "theyve" => "'ve",
        "theyre" or "youre" => "'re",
        "thats" or "theres" or "whats" => "'s",
        "its" when Begins(behind, BehindIts) => "'s",
        "id" when Begins(behind, BehindId) => "'d",
        _ => null,
    };

    private static bool Begins(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
