namespace FeedbackLoop.Guides.Sheets;

/// <summary>The number of a question at the beginning of a line.</summary>
/// <param name="Id">The number.</param>
/// <param name="IsMarked">Whether a sign shows that it is a question's number and not an amount: <c>#12.3</c>, <c>[12.3]</c>, <c>**12.3**</c>, <c>12.3:</c>.</param>
/// <param name="End">Where the text behind it begins.</param>
internal readonly record struct QuestionNumber(ProbeId Id, bool IsMarked, int End)
{
    private const string Before = "#[(*_{";
    private const string After = "])*_}:";
    private const string Bullets = "-*+•";
    private const string Dashes = "-–—=→";

    /// <summary>The number that <paramref name="body"/> begins with; null where it begins with none.</summary>
    public static QuestionNumber? Find(string body)
    {
        var at = Bullet(body);
        var start = at;
        while (at < body.Length && (Before.Contains(body[at], StringComparison.Ordinal) || (body[at] == ' ' && at > start && body[at - 1] == '#')))
            at++;
        var isMarked = at > start;
        var digits = at;
        while (at < body.Length && (char.IsAsciiDigit(body[at]) || body[at] == '.'))
            at++;
        var isDotted = at > digits && body[at - 1] == '.';
        if (ProbeId.Parse(body[digits..(isDotted ? at - 1 : at)]) is not { } id)
            return null;

        while (at < body.Length && After.Contains(body[at], StringComparison.Ordinal))
        {
            isMarked = true;
            at++;
        }

        if (at < body.Length && !char.IsWhiteSpace(body[at]))
            return null;
        var dash = at + 1;
        if (dash < body.Length && Dashes.Contains(body[dash], StringComparison.Ordinal) && (dash + 1 == body.Length || char.IsWhiteSpace(body[dash + 1])))
            (isMarked, at) = (true, dash + 1);
        return new QuestionNumber(id, isMarked, at);
    }

    private static int Bullet(string body)
    {
        if (body.Length <= 1 || !Bullets.Contains(body[0], StringComparison.Ordinal) || !char.IsWhiteSpace(body[1]))
            return 0;
        var at = 1;
        while (at < body.Length && char.IsWhiteSpace(body[at]))
            at++;
        return at;
    }
}
