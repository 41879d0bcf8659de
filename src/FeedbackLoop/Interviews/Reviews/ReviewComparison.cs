namespace FeedbackLoop.Interviews.Reviews;

/// <summary>What one's last interviews were like.</summary>
/// <param name="Interviews">How many there are; 1 or more.</param>
/// <param name="Median">Their median, number by number.</param>
public sealed record ReviewComparison(int Interviews, ReviewFigures Median);
