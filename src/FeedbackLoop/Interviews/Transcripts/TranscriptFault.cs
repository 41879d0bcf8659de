namespace FeedbackLoop.Interviews.Transcripts;

/// <summary>A place of the file that could not be read as it stands.</summary>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Problem">What is wrong and what was done instead, as a sentence without a full stop.</param>
/// <param name="Excerpt">The beginning of that line, at most 80 characters, with control characters as they are.</param>
public sealed record TranscriptFault(int Line, string Problem, string Excerpt);

/// <summary>A line of the file that nobody said: a title, a list of attendees, a comment, a style.</summary>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Text">The line, without blanks around it.</param>
public sealed record TranscriptRemark(int Line, string Text);
