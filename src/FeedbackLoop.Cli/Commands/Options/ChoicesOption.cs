using System.CommandLine.Completions;

namespace FeedbackLoop.Cli.Commands.Options;

/// <summary>An option that takes names of values of <typeparamref name="T"/>, with commas between them.</summary>
internal class ChoicesOption<T> : CommaOption<T> where T : struct, Enum
{
    public ChoicesOption(string name, string description)
        : base(name, Names.Parse<T>, typed => $"{name} takes {string.Join(", ", Names.All<T>())}, with commas between them, not '{typed}'.")
    {
        HelpName = name[2..].ToUpperInvariant();
        Description = $"{description}, with commas between them: {string.Join(", ", Names.All<T>())}.";
        CompletionSources.Add(_ => Names.All<T>().Select(value => new CompletionItem(value)));
    }
}
