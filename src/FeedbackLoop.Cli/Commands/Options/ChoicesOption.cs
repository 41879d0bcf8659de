using System.CommandLine;

namespace FeedbackLoop.Cli.Commands.Options;

/// <summary>An option that takes names of values of <typeparamref name="T"/>, with commas between them.</summary>
internal class ChoicesOption<T> : Option<string?> where T : struct, Enum
{
    public ChoicesOption(string name, string description) : base(name)
    {
        HelpName = name[2..].ToUpperInvariant();
        Description = $"{description}, with commas between them: {string.Join(", ", Names.All<T>())}.";
        CompletionSources.Add(_ => Names.All<T>().Select(value => new System.CommandLine.Completions.CompletionItem(value)));
        Validators.Add(result =>
        {
            foreach (var name in result.Tokens.SelectMany(token => Split(token.Value)))
            {
                if (Names.Parse<T>(name) is null)
                    result.AddError($"{Name} takes {string.Join(", ", Names.All<T>())}, with commas between them, not '{name}'.");
            }
        });
    }

    /// <summary>The values that were typed, without repetition; null where the option was not given.</summary>
    public IReadOnlyList<T>? In(Call call) => call.Value(this) is { } names ? [.. Split(names).Select(name => Names.Parse<T>(name)!.Value).Distinct()] : null;

    private static string[] Split(string names) => names.Split(',', StringSplitOptions.TrimEntries);
}
