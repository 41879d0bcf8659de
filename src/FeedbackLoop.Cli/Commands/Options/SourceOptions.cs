using System.CommandLine;

namespace FeedbackLoop.Cli.Commands.Options;

/// <summary>Where a statement came from: the options that <c>log</c> and <c>edit</c> share.</summary>
internal sealed class SourceOptions
{
    private readonly TextOption _customer = new("--customer", "NAME", "The customer that it is about; a new name is added.");
    private readonly TextOption _via = new("--via", "NAME", "The colleague who relayed it; a new name is added.");
    private readonly ChoiceOption<ColleagueRole> _role = new("--role", "What that colleague does");
    private readonly TextOption _saidBy = new("--said-by", "NAME", "The person at the customer who said it; a new name is added.");
    private readonly TextOption _deal = new("--deal", "NAME", "The deal that it came up in; a new name is added.");
    private readonly DayOption _heard = new("--heard", "The day it was heard");
    private readonly ChoiceOption<Wording> _wording = new("--wording", "How close it is to what was said");
    private readonly NumberOption _hops = new("--hops", "How many people stand between the customer and us: 1 when the colleague heard it.", 0, 9);
    private readonly ChoiceOption<Channel> _channel = new("--channel", "How it reached us");

    public void AddTo(Command command)
    {
        foreach (var option in All)
            command.Add(option);
    }

    public bool AnyIn(Call call) => Array.Exists(All, call.Has);

    /// <summary>What was typed, put into <paramref name="feedback"/>; what was not typed stays.</summary>
    public NewFeedback Apply(Call call, NewFeedback feedback) => feedback with
    {
        Customer = _customer.In(call) ?? feedback.Customer,
        Via = _via.In(call) ?? feedback.Via,
        Role = _role.In(call) ?? feedback.Role,
        SaidBy = _saidBy.In(call) ?? feedback.SaidBy,
        Deal = _deal.In(call) ?? feedback.Deal,
        HeardOn = _heard.Past(call) ?? feedback.HeardOn,
        Wording = _wording.In(call) ?? feedback.Wording,
        Hops = _hops.In(call) ?? feedback.Hops,
        Channel = _channel.In(call) ?? feedback.Channel,
    };

    private Option[] All => [_customer, _via, _role, _saidBy, _deal, _heard, _wording, _hops, _channel];
}
