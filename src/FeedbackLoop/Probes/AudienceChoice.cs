using FeedbackLoop.Analysis;

namespace FeedbackLoop.Probes;

/// <summary>Whom the questions are put to, and whether the statement was relayed.</summary>
internal static class AudienceChoice
{
    /// <summary>The audience: as given, else by the role of who tells it, else by its source, else by who is said to speak.</summary>
    public static Audience Of(Reading reading, ProbeContext context) => context.Audience ?? context.Role switch
    {
        ColleagueRole.Executive => Audience.Executive,
        ColleagueRole.Marketing => Audience.Marketing,
        ColleagueRole.Product => Audience.Ourselves,
        not null => Audience.Proxy,
        null => IsRelayed(reading, context) ? Audience.Proxy : Audience.Customer,
    };

    /// <summary>Whether somebody tells what another said: as given, else by whether the statement names another speaker.</summary>
    public static bool IsRelayed(Reading reading, ProbeContext context) => context.Source switch
    {
        SourceKind.Proxy => true,
        SourceKind.Direct => false,
        _ => context.Role is not null || reading.Speaker is { Kind: not SpeakerKind.Writer },
    };
}
