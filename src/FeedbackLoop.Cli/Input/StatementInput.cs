using FeedbackLoop.Cli.Commands;

namespace FeedbackLoop.Cli.Input;

/// <summary>Gets a text that was typed as an argument, or stands on standard input where the argument is <c>-</c>.</summary>
internal static class StatementInput
{
    private const int Limit = 4 * 1024 * 1024;

    /// <summary>The text, without blanks around it.</summary>
    /// <param name="call">The running command.</param>
    /// <param name="argument">What was typed; <c>-</c> for standard input.</param>
    /// <param name="what">What messages call it: "statement", "answer".</param>
    public static Task<string> ReadAsync(Call call, string argument, string what, CancellationToken cancellation)
    {
        return argument == "-" ? ReadStandardInputAsync() : Task.FromResult(Typed(argument, what));

        async Task<string> ReadStandardInputAsync() => Present(await StrictUtf8.ReadAllAsync(call.Shell.Input, "Standard input", Limit, cancellation), what);
    }

    /// <summary>A text that was typed as an argument, without blanks around it.</summary>
    public static string Typed(string argument, string what) => Present(TypedText.Readable(argument, $"The {what}"), what);

    private static string Present(string text, string what) => string.IsNullOrWhiteSpace(text)
        ? throw new Refusal($"The {what} is empty: nothing was done. Give it in quotes, or - to read it from standard input.")
        : text.Trim();
}
