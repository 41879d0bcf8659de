using System.Globalization;

namespace FeedbackLoop.Guides;

/// <summary>Where an interview stands after some minutes, as a clock shows it.</summary>
internal static class Clock
{
    /// <summary><c>0:07</c>, <c>1:30</c>.</summary>
    public static string Of(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes / 60}:{minutes % 60:00}");
}
