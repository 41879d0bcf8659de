namespace FeedbackLoop.Guides;

/// <summary>When two texts are the same question: letters and digits alike, whatever stands between them and however they are written.</summary>
internal static class SameQuestion
{
    public static string Key(string question) => string.Create(
        question.Count(char.IsLetterOrDigit),
        question,
        static (key, question) =>
        {
            var at = 0;
            foreach (var letter in question.Where(char.IsLetterOrDigit))
                key[at++] = char.ToLowerInvariant(letter);
        });
}
