using System.Globalization;

namespace FeedbackLoop;

/// <summary>The number of a probe as people type it: <c>12.3</c> is the third probe of feedback 12.</summary>
/// <param name="Feedback">The number of the feedback; 1 or more.</param>
/// <param name="Number">Which of its probes; 1 or more.</param>
public readonly record struct ProbeId(long Feedback, int Number)
{
    /// <summary>Reads <c>12.3</c> or <c>#12.3</c>.</summary>
    /// <returns>Null where <paramref name="text"/> is no such number.</returns>
    public static ProbeId? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = text.AsSpan().Trim().TrimStart('#');
        var dot = digits.IndexOf('.');
        return dot > 0
            && long.TryParse(digits[..dot], NumberStyles.None, CultureInfo.InvariantCulture, out var feedback)
            && int.TryParse(digits[(dot + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && feedback > 0 && number > 0
            ? new ProbeId(feedback, number)
            : null;
    }

    /// <summary>The number as people type it, without the sign: <c>12.3</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Feedback}.{Number}");
}
