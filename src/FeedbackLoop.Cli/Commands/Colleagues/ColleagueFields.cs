using System.CommandLine;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;

namespace FeedbackLoop.Cli.Commands.Colleagues;

/// <summary>What can be said of a colleague, and how colleagues are printed.</summary>
internal sealed class ColleagueFields
{
    public static readonly NamedOutput<Colleague> Output = new(
        NamedKind.Colleague,
        ["ID", "COLLEAGUE", "ROLE", "EMAIL"],
        item => [Ids.Of(item.Id), item.Name, item.Role is { } role ? Names.Of(role) : null, item.Email],
        static (json, item) =>
        {
            json.WriteNumber("id"u8, item.Id);
            json.WriteString("uid"u8, item.Uid);
            json.WriteString("name"u8, item.Name);
            json.Choice("role"u8, item.Role);
            json.WriteString("email"u8, item.Email);
        });

    public ChoiceOption<ColleagueRole> Role { get; } = new("--role", "What they do");

    public TextOption Email { get; } = new("--email", "ADDRESS", "The e-mail address.");

    public void AddTo(Command command)
    {
        foreach (var option in All)
            command.Add(option);
    }

    public bool AnyIn(Call call) => Array.Exists(All, call.Has);

    /// <summary>A new one with what was typed.</summary>
    public NewColleague New(Call call, string name) => new(name)
    {
        Role = Role.In(call),
        Email = Email.In(call),
    };

    /// <summary>What was typed, put into <paramref name="colleague"/>; what was not typed stays.</summary>
    public Colleague Apply(Call call, Colleague colleague, string? name) => colleague with
    {
        Name = name ?? colleague.Name,
        Role = Role.In(call) ?? colleague.Role,
        Email = Email.In(call) ?? colleague.Email,
    };

    private Option[] All => [Role, Email];
}
