namespace FeedbackLoop.Interviews.Reviews;

/// <summary>From where on a review points at something. They are rules of practice, and no laws.</summary>
public static class ReviewLimits
{
    /// <summary>What part of the talk an interviewer should have at most: interviewing guides say 20 % ("the 80/20 rule"), and half as much again is allowed for consent, summary and closing.</summary>
    public const double InterviewerShare = 0.3;

    /// <summary>How many words an interviewer should say at a stretch: the opening of our longest guide, read out with the question behind it.</summary>
    public const int LongTurnWords = 150;

    /// <summary>The same in time: English is spoken at about 150 words a minute.</summary>
    public static TimeSpan LongTurn { get; } = TimeSpan.FromMinutes(1);

    /// <summary>With how many of an interviewer's earlier interviews one is compared: those from which somebody still learns.</summary>
    public const int ComparedInterviews = 5;
}
