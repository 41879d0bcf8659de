using System.Globalization;

namespace FeedbackLoop.Tests.Guides;

/// <summary>Probes to build guides and sheets from.</summary>
internal static class Some
{
    public const string Statement = "My customer says they need more reports than our current product offers";

    public static TrackedProbe Probe(
        string id,
        Dimension dimension = Dimension.Kind,
        string question = "What kind of reports do they need?",
        string? asked = "What kind of reports do you need?",
        double weight = 0.5,
        Route route = Route.Customer,
        ProbeStatus status = ProbeStatus.Open,
        string statement = Statement,
        string? customer = "Acme",
        string? via = "Dana Reyes") =>
        new(ProbeId.Parse(id)!.Value, Guid.Empty, new Probe(dimension, question, "so that we build the right one", Audience.Proxy, route, Lens.UserValue)
        {
            AskedOfCustomer = asked,
            Weight = weight,
        }, status)
        {
            Statement = statement,
            Customer = customer,
            Via = via,
        };

    /// <summary>One probe for each of the first <paramref name="count"/> dimensions, the heaviest first.</summary>
    public static IReadOnlyList<TrackedProbe> Probes(int count, int feedback = 12) =>
    [
        .. Enum.GetValues<Dimension>().Take(count).Select((dimension, at) => Probe(
            string.Create(CultureInfo.InvariantCulture, $"{feedback}.{at + 1}"),
            dimension,
            $"What about their {Names.Of(dimension)}?",
            $"What about your {Names.Of(dimension)}?",
            1 - (at * 0.02))),
    ];

    /// <summary>Words that would mark something up, run, or hide, if they were not escaped.</summary>
    public static readonly string[] Hostile =
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\"><b>bold</b>",
        "**bold** _it_ `code` ~~gone~~",
        "[link](https://evil.example) ![image](x.png)",
        "https://evil.example and www.evil.example or a@evil.example",
        "# heading", "- item", "+ item", "1. item", "2) item", "> quote", "---", "===", "| a | b |", "{#id .class}",
        "one\n\n# two\n- three", "&lt;b&gt; &amp; &#60;", "\\*star\\*", "$x$ ^up^ ==mark== ++ins++ ::x:: :smile: \"\"c\"\"", "[^1] [x] [ ]",
        "\u001b[31mred\u0007 \u009b2J", "left\u202eright\u2066", "\ufeffmark", "12.3 and #12.3", "```\ncode", "<!-- comment -->", "{customer} {minutes}",
        "mailto:a@b.c javascript:alert(1)", "    indented", "\ttab", "a\\", "*", "~~~", "Term\n: definition", "</style><style>*{display:none}",
    ];
}
