namespace FeedbackLoop.Guides.Sheets;

/// <summary>What a colleague sent back: the answers, and everything else with its line.</summary>
/// <param name="Answers">The answers, in the order of the reply; no question comes twice.</param>
/// <param name="Notes">What is no answer, in the order of the reply.</param>
public sealed record SheetReply(IReadOnlyList<SheetAnswer> Answers, IReadOnlyList<SheetNote> Notes)
{
    /// <summary>Reads a reply: the sheet with answers in it, quoted or not, or answers behind their numbers. <c>docs/guides.md</c> says what is understood.</summary>
    /// <param name="text">The reply, whole.</param>
    /// <param name="probes">The probes that it may speak of, whatever their status: those of <see cref="FeedbackIn"/>.</param>
    public static SheetReply Read(string text, IReadOnlyList<TrackedProbe> probes)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(probes);
        return new ReplyReader(ReplyLine.Split(text), probes).Read();
    }

    /// <summary>The numbers of the feedback that a text speaks of, in the order in which they come up.</summary>
    public static IReadOnlyList<long> FeedbackIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. ReplyLine.Split(text).Select(line => QuestionNumber.Find(line.Body)?.Id.Feedback).OfType<long>().Distinct()];
    }
}

/// <summary>An answer in a reply.</summary>
/// <param name="Id">The number of the probe.</param>
/// <param name="Text">The answer as it was written, without blanks around it; lines end in <c>\n</c>.</param>
/// <param name="Line">The line of the question; 1 is the first.</param>
public sealed record SheetAnswer(ProbeId Id, string Text, int Line);

/// <summary>Something in a reply that is no answer.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Line">The line where it begins; 1 is the first.</param>
/// <param name="Text">The words in question; empty where there are none.</param>
/// <param name="Id">The number of the probe; null where the text belongs to none.</param>
public sealed record SheetNote(SheetNoteKind Kind, int Line, string Text, ProbeId? Id = null);

/// <summary>Why a part of a reply is no answer.</summary>
public enum SheetNoteKind
{
    /// <summary>The question was left as it was.</summary>
    NoAnswer,
    /// <summary>The colleague says that they do not know.</summary>
    DoesNotKnow,
    /// <summary>The question reads differently from the one that was sent, so the answer may belong to another.</summary>
    QuestionChanged,
    /// <summary>There is no probe with this number.</summary>
    UnknownNumber,
    /// <summary>There is a second, different answer; the first one counts.</summary>
    AnsweredTwice,
    /// <summary>A line of an answer begins with the number of another question, and was read as part of the answer.</summary>
    NumberInAnswer,
    /// <summary>Text that belongs to no question.</summary>
    Stray,
    /// <summary>A closing formula or signature.</summary>
    Signature,
}
