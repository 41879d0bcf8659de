using System.CommandLine;
using FeedbackLoop.Cli.Outlines;
using FeedbackLoop.Guides;

namespace FeedbackLoop.Cli.Commands.Options;

/// <summary>How a guide is made: <c>--style</c> or <c>--outline</c>, <c>--stance</c> and <c>--audience</c>.</summary>
internal sealed class StyleOptions
{
    private readonly TextOption _style = new("--style", "NAME", $"The sort of interview: {string.Join(", ", OutlineAccess.BuiltInNames)}, or an outline of your own by its name (discovery unless said otherwise).");
    private readonly TextOption _outline = new("--outline", "FILE", "An outline of your own; docs/guides.md describes it.");
    private readonly ChoiceOption<Stance> _stance = new("--stance", "What the questions look for");
    private readonly ChoicesOption<ContactRole> _audience = new("--audience", "The part that whoever is asked plays at the customer");

    public StyleOptions() => _style.CompletionSources.Add(_ => OutlineAccess.BuiltInNames.Select(name => new System.CommandLine.Completions.CompletionItem(name)));

    public void AddTo(Command command)
    {
        command.Add(_style);
        command.Add(_outline);
        command.Add(_stance);
        command.Add(_audience);
    }

    /// <summary>What was typed; an outline that is not there or not as it must be is refused.</summary>
    public async Task<GuideOptions> ReadAsync(Call call, CancellationToken cancellation)
    {
        call.AtMostOne(_style, _outline);
        return new GuideOptions
        {
            Outline = _outline.In(call) is { } file ? await OutlineAccess.ReadAsync(call, file, file, cancellation)
                : await OutlineAccess.NamedAsync(call, _style.In(call) ?? "discovery", cancellation),
            Stance = _stance.In(call) ?? Stance.Balanced,
            Roles = _audience.In(call) ?? [],
        };
    }
}
