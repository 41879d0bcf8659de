using FeedbackLoop.Questions.Rules;

namespace FeedbackLoop.Questions.Reading;

/// <summary>A comment for the linter: <c>&lt;!-- lint allow: closed, long --&gt;</c>, <c>&lt;!-- lint type: kano --&gt;</c>, <c>&lt;!-- lint off --&gt;</c> and <c>on</c>.</summary>
internal sealed record Directive
{
    /// <summary>The rules that find nothing in the next question.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];

    /// <summary>What the next question is for.</summary>
    public QuestionType? Type { get; init; }

    /// <summary>Whether questions are passed over from here on; null where the comment says nothing of it.</summary>
    public bool? Off { get; init; }

    /// <summary>The directive that a comment holds.</summary>
    /// <param name="comment">What stands between <c>&lt;!--</c> and <c>--&gt;</c>.</param>
    /// <param name="understood">Whether it can be understood; true for a comment that is not for the linter.</param>
    /// <returns>Null where the comment is not for the linter, or not understood.</returns>
    public static Directive? Of(ReadOnlySpan<char> comment, out bool understood)
    {
        understood = true;
        comment = comment.Trim();
        if (!comment.StartsWith("lint ", StringComparison.OrdinalIgnoreCase))
            return null;
        var says = comment[5..].Trim().ToString();
        var directive = Read(says);
        understood = directive is not null;
        return directive;
    }

    private static Directive? Read(string says)
    {
        if (says is "off" or "on")
            return new Directive { Off = says == "off" };
        var colon = says.IndexOf(':', StringComparison.Ordinal);
        var (what, names) = colon < 0 ? (says, []) : (says[..colon].TrimEnd(), says[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        if (what == "allow" && names.Length > 0 && Array.TrueForAll(names, LintCatalog.Default.Has))
            return new Directive { Allowed = names };
        return what == "type" && names is [var name] && Names.Parse<QuestionType>(name) is { } type ? new Directive { Type = type } : null;
    }
}
