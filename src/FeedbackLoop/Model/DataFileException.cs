using System.Globalization;

namespace FeedbackLoop;

/// <summary>A file of product knowledge (dimensions, questions, packs), or of pseudonyms, is not as it must be.</summary>
public sealed class DataFileException : FeedbackLoopException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="file">The file, such as <c>packs/reports.json</c>.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="key">The key or value at fault; empty where it is the file as a whole.</param>
    /// <param name="problem">What is wrong with it, as the end of a sentence: "is not a known key".</param>
    internal DataFileException(string file, int line, string key, string problem)
        : base(string.Create(CultureInfo.InvariantCulture, $"{file}, line {line}: {Sentence(key, problem)}"))
    {
        File = file;
        Line = line;
        Key = key;
        Problem = Sentence(key, problem);
    }

    /// <summary>The file, such as <c>packs/reports.json</c>.</summary>
    public string File { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The key or value at fault; empty where it is the file as a whole.</summary>
    public string Key { get; }

    /// <summary>The sentence of the message that says what is wrong, without file and line.</summary>
    public string Problem { get; }

    private static string Sentence(string key, string problem) => key.Length == 0 ? $"The file {problem}." : $"\"{key}\" {problem}.";
}
