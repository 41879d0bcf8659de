using System.CommandLine;

namespace FeedbackLoop.Cli.Commands.Options;

/// <summary>An option that takes several values, with commas between them.</summary>
internal abstract class CommaOption<T> : Option<string?> where T : struct
{
    private readonly Func<string, T?> _read;

    /// <param name="name">The option: "--roles".</param>
    /// <param name="read">Reads one value; null where it cannot be read.</param>
    /// <param name="refusal">The sentence for a value that cannot be read.</param>
    protected CommaOption(string name, Func<string, T?> read, Func<string, string> refusal) : base(name)
    {
        _read = read;
        Validators.Add(result =>
        {
            foreach (var value in result.Tokens.SelectMany(token => Split(token.Value)))
            {
                if (read(value) is null)
                    result.AddError(refusal(value));
            }
        });
    }

    /// <summary>The values that were typed, without repetition; null where the option was not given.</summary>
    public IReadOnlyList<T>? In(Call call) => call.Value(this) is { } values ? [.. Split(values).Select(_read).OfType<T>().Distinct()] : null;

    private static string[] Split(string values) => values.Split(',', StringSplitOptions.TrimEntries);
}
