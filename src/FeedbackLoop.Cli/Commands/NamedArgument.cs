using System.CommandLine;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Input;

namespace FeedbackLoop.Cli.Commands;

/// <summary>A customer, contact, colleague or deal that is there: by its number or by its name.</summary>
internal sealed class NamedArgument : Argument<string?>
{
    private readonly NamedKind _kind;

    public NamedArgument(NamedKind kind) : base("name")
    {
        _kind = kind;
        Description = $"The name or the number of the {Names.Of(kind)}.";
    }

    /// <summary>The one that is meant: a number goes before a name.</summary>
    /// <param name="call">The running command.</param>
    /// <param name="byId">Finds it by its number.</param>
    /// <param name="byName">Finds all that have a name.</param>
    public async Task<T> FindAsync<T>(Call call, Func<long, Task<T?>> byId, Func<string, Task<IReadOnlyList<T>>> byName) where T : class
    {
        var given = TypedText.Readable(call.Value(this) ?? "", "The name");
        if (Ids.Read(given) is { } id && await byId(id) is { } numbered)
            return numbered;

        return await byName(given) switch
        {
            [] => throw Missing.Named(_kind, given),
            [var one] => one,
            var several => throw new Refusal($"{several.Count} are called {given}: give the number of the one that is meant; loop {Names.Of(_kind)} list shows them."),
        };
    }
}
