using System.Globalization;

namespace FeedbackLoop.Interviews.Passages;

/// <summary>Where in an interview something is said, as people type it: <c>1204-1310</c> are characters of its transcript, <c>n7</c> is note 7.</summary>
/// <param name="Span">The stretch of the text of the last version of the transcript; null for a note.</param>
/// <param name="Note">The number of the note; null for a stretch of the transcript.</param>
public sealed record PassageKey(TextSpan? Span, long? Note)
{
    /// <summary>A stretch of the transcript.</summary>
    public static PassageKey Of(TextSpan span) => new(span, null);

    /// <summary>A note.</summary>
    public static PassageKey Of(long note) => new(null, note);

    /// <summary>Reads <c>1204-1310</c>, from the first character up to and without the last, or <c>n7</c>.</summary>
    /// <returns>Null where <paramref name="text"/> is neither.</returns>
    public static PassageKey? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var key = text.AsSpan().Trim();
        if (key is ['n' or 'N', .. var note])
            return long.TryParse(note, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? Of(number) : null;
        var dash = key.IndexOf('-');
        return dash > 0
            && int.TryParse(key[..dash], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(key[(dash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            && start < end
            ? Of(TextSpan.Between(start, end))
            : null;
    }

    /// <summary>The key as people type it.</summary>
    public override string ToString() => Span is { } span
        ? string.Create(CultureInfo.InvariantCulture, $"{span.Start}-{span.End}")
        : string.Create(CultureInfo.InvariantCulture, $"n{Note}");
}
