namespace FeedbackLoop.Cli;

/// <summary>Ends a command with one sentence for the person who typed it. Nothing has been written when it is thrown.</summary>
internal class Refusal(string sentence) : Exception(sentence);

/// <summary>The command line itself is wrong: options that exclude each other, a number that is none.</summary>
internal sealed class Misuse(string sentence) : Refusal(sentence);
