using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace FeedbackLoop.Cli.Commands.Options;

/// <summary>An option that takes the name of a value of <typeparamref name="T"/>, and nothing else.</summary>
internal sealed class ChoiceOption<T>(string name, string description) : ChoiceOption(name, description, Names.All<T>) where T : struct, Enum
{
    /// <summary>The value that was typed; null where the option was not given.</summary>
    public T? In(Call call) => call.Value(this) is { } name ? Names.Parse<T>(name) : null;
}

/// <summary>An option that takes one of several words.</summary>
/// <remarks>
/// It is an option of a text, and knows no type of value, because code over value types is compiled anew at every start; for the same reason what may be chosen
/// is asked for only where something was, or where help describes it.
/// </remarks>
internal class ChoiceOption : Option<string?>
{
    private readonly Func<IReadOnlyList<string>> _choices;
    private readonly string _description;

    /// <param name="name">The option: "--audience".</param>
    /// <param name="description">What it is for, without the words to choose from.</param>
    /// <param name="choices">Gives the words.</param>
    public ChoiceOption(string name, string description, Func<IReadOnlyList<string>> choices) : base(name)
    {
        (_choices, _description) = (choices, description);
        HelpName = name[2..].ToUpperInvariant();
        Validators.Add(Check);
        CompletionSources.Add(_ => _choices().Select(choice => new CompletionItem(choice)));
    }

    /// <summary>Says in the description what may be chosen.</summary>
    public void Describe() => Description = $"{_description}: {OneOf()}.";

    private void Check(OptionResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (!_choices().Contains(token.Value.Replace('-', '_'), StringComparer.OrdinalIgnoreCase))
                result.AddError($"{Name} takes {OneOf()}, not '{token.Value}'.");
        }
    }

    private string OneOf()
    {
        var choices = _choices();
        return $"{string.Join(", ", choices.Take(choices.Count - 1))} or {choices[^1]}";
    }
}
