using System.CommandLine.Parsing;

namespace FeedbackLoop.Cli.Commands.Options;

/// <summary>The words that were typed for an option or an argument.</summary>
internal static class TypedWords
{
    /// <summary>Refuses the command line where one of them cannot be read.</summary>
    /// <param name="result">What was typed.</param>
    /// <param name="canBeRead">Whether a word is as it must be.</param>
    /// <param name="refusal">The sentence for a word that is not.</param>
    public static void RefuseUnless(this SymbolResult result, Predicate<string> canBeRead, Func<string, string> refusal)
    {
        foreach (var token in result.Tokens)
        {
            if (!canBeRead(token.Value))
                result.AddError(refusal(token.Value));
        }
    }
}
