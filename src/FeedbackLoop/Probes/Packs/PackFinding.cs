namespace FeedbackLoop.Probes.Packs;

/// <summary>What came of checking topic packs.</summary>
/// <param name="Files">The paths of the packs, in ordinal order.</param>
/// <param name="PassedOver">The paths of the files that are no packs by their names, in ordinal order.</param>
/// <param name="Findings">What is wrong, by file and line; empty where all is well.</param>
public sealed record PackReport(IReadOnlyList<string> Files, IReadOnlyList<string> PassedOver, IReadOnlyList<PackFinding> Findings);

/// <summary>Something that is wrong with a topic pack.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Rule">What sort of fault it is.</param>
/// <param name="Problem">What is wrong and how to mend it, in one sentence. It may quote the file.</param>
public sealed record PackFinding(string File, int Line, PackRule Rule, string Problem);

/// <summary>What must hold of a topic pack.</summary>
public enum PackRule
{
    /// <summary>The file can be read as a pack.</summary>
    Readable,
    /// <summary>The words that select it are written so that they can be met.</summary>
    SelectingWords,
    /// <summary>No pack that goes first has the same words.</summary>
    OwnWords,
    /// <summary>There are examples of topics that select it and of topics that do not.</summary>
    Examples,
    /// <summary>The topics in <c>selects</c> select it, and those in <c>leaves</c> do not.</summary>
    Selection,
    /// <summary>Each question can be asked: its slots can be filled, its audience is ever asked, and no other question always goes first.</summary>
    CanBeAsked,
    /// <summary>Each question has one question mark and at most 25 words, doubles no word and does not ask for yes or no.</summary>
    Form,
    /// <summary>The linter finds no error and nothing to warn of in a question.</summary>
    Wording,
    /// <summary>The example of a question is what the question gives.</summary>
    QuestionExample,
}
