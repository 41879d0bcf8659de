using FeedbackLoop.Analysis;
using FeedbackLoop.Text;

namespace FeedbackLoop.Probes;

/// <summary>What a condition in the data files can ask of a situation, as a number: <c>ask.add</c>, <c>signal.comparative</c>, <c>stated.purpose</c>, <c>topic.plural</c>.</summary>
internal static class Feature
{
    private const int Signals = 16, StatedFacts = 56, HintedFacts = 104, Speakers = 152, Audiences = 160, Others = 168, PartlyKnown = 256, AskedRoles = 304;

    /// <summary>How many numbers there are at most.</summary>
    public const int Count = 320;

    private static readonly string[] Plain =
    [
        "new", "wants", "private", "relayed", "hearsay", "interpretation", "verbatim", "conflict",
        "topic", "topic.singular", "topic.plural", "topic.mass", "topic.name", "topic.bare", "topic.second", "topic.problem", "topic.system", "topic.control", "topic.strengthened",
        "more", "better", "topic.wanted", "action", "action.second", "action.obtains", "behavior", "behavior.unwanted", "group", "occasion", "occasion.each", "occasion.said", "complaint", "saying", "on_record", "pack.named", "asks", "praise", "skeptic", "optimist",
    ];

    // The same few names come hundreds of times in the files.
    private static readonly MetFeature?[] Met = new MetFeature?[256];

    /// <summary>The names of all features; those that stand for many end with three dots.</summary>
    public static IEnumerable<string> KnownNames => [.. Plain, "ask.…", "signal.…", "stated.…", "hinted.…", "partly.…", "speaker.…", "to.…", "asked.…"];

    public static int Of(AskKind ask) => (int)ask;

    public static int Of(SignalKind signal) => Signals + (int)signal;

    public static int Stated(Dimension dimension) => StatedFacts + (int)dimension;

    public static int Hinted(Dimension dimension) => HintedFacts + (int)dimension;

    public static int Partly(Dimension dimension) => PartlyKnown + (int)dimension;

    public static int Of(SpeakerKind speaker) => Speakers + (int)speaker;

    public static int Of(Audience audience) => Audiences + (int)audience;

    public static int Of(ContactRole role) => AskedRoles + (int)role;

    public static int Named(string name) => Others + Array.IndexOf(Plain, name);

    /// <summary>The number of the feature called <paramref name="name"/>; null where there is none.</summary>
    public static int? Parse(ReadOnlySpan<char> name)
    {
        var place = (int)(WordHash.Of(name) & (uint)(Met.Length - 1));
        if (Met[place] is { } met && name.SequenceEqual(met.Name))
            return met.Number;
        var text = name.ToString();
        if (Read(text) is not { } number)
            return null;
        Met[place] = new MetFeature(text, number);
        return number;
    }

    private static int? Read(string name)
    {
        if (Array.IndexOf(Plain, name) is >= 0 and var index)
            return Others + index;
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
            return null;
        var value = name[(dot + 1)..];
        return name[..dot] switch
        {
            "ask" => Names.Parse<AskKind>(value) is { } ask ? Of(ask) : null,
            "signal" => Names.Parse<SignalKind>(value) is { } signal ? Of(signal) : null,
            "stated" => Names.Parse<Dimension>(value) is { } stated ? Stated(stated) : null,
            "hinted" => Names.Parse<Dimension>(value) is { } hinted ? Hinted(hinted) : null,
            "partly" => Names.Parse<Dimension>(value) is { } partly ? Partly(partly) : null,
            "speaker" => Names.Parse<SpeakerKind>(value) is { } speaker ? Of(speaker) : null,
            "to" => Names.Parse<Audience>(value) is { } audience ? Of(audience) : null,
            "asked" => Names.Parse<ContactRole>(value) is { } role ? Of(role) : null,
            _ => null,
        };
    }

    private sealed record MetFeature(string Name, int Number);
}
