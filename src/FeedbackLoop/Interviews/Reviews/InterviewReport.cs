namespace FeedbackLoop.Interviews.Reviews;

/// <summary>An interview with all that is to be told of it afterwards.</summary>
/// <param name="Interview">The interview.</param>
/// <param name="Held">What there is of it.</param>
/// <param name="Review">How well it was asked.</param>
public sealed record InterviewReport(Interview Interview, HeldInterview Held, InterviewReview Review)
{
    /// <summary>The day on which it was held, or is to be; null where no day is known.</summary>
    public DateOnly? HeldOn { get; init; }

    /// <summary>What in its transcript is evidence.</summary>
    public IReadOnlyList<Highlight> Highlights { get; init; } = [];

    /// <summary>The same interviewers' interviews before it; null where there are none with a transcript.</summary>
    public ReviewComparison? Before { get; init; }

    /// <summary>
    /// The report as one HTML page that loads nothing, for paper, screen and phone. Words from outside are escaped. Those at the customer who did not agree to be
    /// quoted by name stand in it as what they are, such as "a user at Acme", also where others speak of them.
    /// </summary>
    public string ToHtml() => HtmlReport.Write(this);
}
