using FeedbackLoop.Questions.Reading;

namespace FeedbackLoop.Questions;

/// <summary>A question and the line where it stands.</summary>
/// <param name="Line">The line where it begins, from 1.</param>
/// <param name="Text">The question, or a turn of a conversation that holds it; line breaks may occur in it.</param>
public sealed record QuestionLine(int Line, string Text)
{
    /// <summary>The heading above it; null where there is none.</summary>
    public string? Section { get; init; }

    /// <summary>The rules that must not find anything in it.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];

    /// <summary>What it is for, where that was said; else the linter finds out.</summary>
    public QuestionType? Type { get; init; }

    /// <summary>Where each character stands in the file; null where the text is the file from <see cref="Line"/> on.</summary>
    internal SourceText? Source { get; init; }

    /// <summary>Where the character at <paramref name="index"/> of <see cref="Text"/> stands.</summary>
    /// <param name="index">From 0 up to the length of the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index lies outside the text.</exception>
    public TextPlace PlaceOf(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, Text.Length);
        if (Source is { } source)
            return source.PlaceOf(index);
        var before = Text.AsSpan(0, index);
        return new TextPlace(Line + before.Count('\n'), index - before.LastIndexOf('\n'));
    }
}
