namespace FeedbackLoop.Interviews.Reviews;

/// <summary>What a review says of the parts of an interview.</summary>
public static class InterviewPartText
{
    /// <summary>The part as a few words: "asked for the last time it happened".</summary>
    public static string InWords(this InterviewPart part) => part switch
    {
        InterviewPart.Consent => "consent to take notes or record",
        InterviewPart.Opener => "a first question that lets them tell",
        InterviewPart.LastTime => "the last time it happened",
        InterviewPart.WhoElse => "who else to talk to",
        InterviewPart.Closing => "what was not asked, or what happens next",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, message: null),
    };
}
