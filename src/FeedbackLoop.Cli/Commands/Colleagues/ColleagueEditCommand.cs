using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;

namespace FeedbackLoop.Cli.Commands.Colleagues;

/// <summary><c>loop colleague edit</c>.</summary>
internal sealed class ColleagueEditCommand : LoopCommand
{
    private readonly NamedArgument _name = ColleagueArgument.Create();
    private readonly TextOption _newName = new("--name", "NAME", "Another name.");
    private readonly ColleagueFields _fields = new();

    public ColleagueEditCommand() : base("edit", "Change what is known of a colleague.",
        "loop colleague edit \"Dana Reyes\" --role success",
        "loop colleague edit 3 --name \"Dana Reyes\"")
    {
        Add(_name);
        Add(_newName);
        _fields.AddTo(this);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        if (!call.Has(_newName) && !_fields.AnyIn(call))
            throw new Misuse("There is nothing to change: give an option. Type loop colleague edit --help.");

        var name = _newName.In(call);
        await using var store = await call.ReadWriteStoreAsync(cancellation);
        var there = await _name.FindAsync(call, store, cancellation);
        var edited = await store.Colleagues.EditAsync(there.Id, colleague => _fields.Apply(call, colleague, name), cancellation)
            ?? throw Missing.Named(NamedKind.Colleague, there.Name);
        ColleagueFields.Output.One(call, edited);
    }
}
