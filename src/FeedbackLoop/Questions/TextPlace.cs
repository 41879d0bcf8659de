namespace FeedbackLoop.Questions;

/// <summary>A place in a file.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
public readonly record struct TextPlace(int Line, int Column);
