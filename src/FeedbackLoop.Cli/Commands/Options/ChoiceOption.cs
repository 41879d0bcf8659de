using System.CommandLine;
using System.CommandLine.Parsing;

namespace FeedbackLoop.Cli.Commands.Options;

/// <summary>An option that takes the name of a value of <typeparamref name="T"/>, and nothing else.</summary>
/// <remarks>It is an option of a string because parsers of value types are compiled anew at every start.</remarks>
internal sealed class ChoiceOption<T> : Option<string?> where T : struct, Enum
{
    public ChoiceOption(string name, string description) : base(name)
    {
        HelpName = name[2..].ToUpperInvariant();
        Description = $"{description}: {OneOf(Names.All<T>())}.";
        Validators.Add(Check);
        CompletionSources.Add(_ => Names.All<T>().Select(value => new System.CommandLine.Completions.CompletionItem(value)));
    }

    /// <summary>The value that was typed; null where the option was not given.</summary>
    public T? In(Call call) => call.Value(this) is { } name ? Names.Parse<T>(name) : null;

    private void Check(OptionResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (Names.Parse<T>(token.Value) is null)
                result.AddError($"{Name} takes {OneOf(Names.All<T>())}, not '{token.Value}'.");
        }
    }

    private static string OneOf(IReadOnlyList<string> names) =>
        $"{string.Join(", ", names.Take(names.Count - 1))} or {names[^1]}";
}
