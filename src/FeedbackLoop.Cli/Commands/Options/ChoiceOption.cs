using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace FeedbackLoop.Cli.Commands.Options;

/// <summary>An option that takes the name of a value of <typeparamref name="T"/>, and nothing else.</summary>
internal sealed class ChoiceOption<T>(string name, string description) : ChoiceOption(name, description, Names.All<T>()) where T : struct, Enum
{
    /// <summary>The value that was typed; null where the option was not given.</summary>
    public T? In(Call call) => call.Value(this) is { } name ? Names.Parse<T>(name) : null;
}

/// <summary>An option that takes one of several words.</summary>
/// <remarks>It is an option of a string, and knows no type of value, because code over value types is compiled anew at every start.</remarks>
internal abstract class ChoiceOption : Option<string?>
{
    private readonly IReadOnlyList<string> _choices;

    protected ChoiceOption(string name, string description, IReadOnlyList<string> choices) : base(name)
    {
        _choices = choices;
        HelpName = name[2..].ToUpperInvariant();
        Description = $"{description}: {OneOf()}.";
        Validators.Add(Check);
        CompletionSources.Add(_ => _choices.Select(choice => new CompletionItem(choice)));
    }

    private void Check(OptionResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (!_choices.Contains(token.Value.Replace('-', '_'), StringComparer.OrdinalIgnoreCase))
                result.AddError($"{Name} takes {OneOf()}, not '{token.Value}'.");
        }
    }

    private string OneOf() => $"{string.Join(", ", _choices.Take(_choices.Count - 1))} or {_choices[^1]}";
}
