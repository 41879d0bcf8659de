using FeedbackLoop.Probes;

namespace FeedbackLoop.Cli.Output;

/// <summary>What would raise the score most, in one sentence.</summary>
internal static class NextSentence
{
    public static string Of(NextStep next) => $"{Asks(next)} “{next.Question}” That would raise it to {next.Score} %.";

    private static string Asks(NextStep next) => next.Who switch
    {
        Audience.Ourselves => "Check ourselves:",
        Audience.Customer => next.Person is { } name ? $"Ask the customer ({name}):" : "Ask the customer:",
        Audience.Proxy => next.Person is { } name ? $"Ask {name}:" : "Ask the go-between:",
        _ => next.Person is { } name ? $"Ask {name}:" : $"Ask {Names.Of(next.Who)}:",
    };
}
