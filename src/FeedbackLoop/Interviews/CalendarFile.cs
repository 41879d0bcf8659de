using System.Globalization;
using System.Text;

namespace FeedbackLoop.Interviews;

/// <summary>An interview as an appointment that calendars take in (iCalendar, RFC 5545).</summary>
public static class CalendarFile
{
    /// <summary>The longest line in octets, without its line end.</summary>
    private const int LongestLine = 75;

    /// <summary>Writes the appointment. All times are in UTC, and lines end in CR LF. The same interview has the same UID each time, so that a new file moves the appointment.</summary>
    /// <param name="interview">The interview.</param>
    /// <param name="now">When it is written.</param>
    /// <exception cref="ArgumentException"><see cref="Interview.StartsAt"/> is null.</exception>
    public static string Write(Interview interview, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(interview);
        if (interview.StartsAt is not { } starts)
            throw new ArgumentException("An interview without a time is no appointment.", nameof(interview));

        var file = new StringBuilder();
        Line(file, "BEGIN:VCALENDAR");
        Line(file, "VERSION:2.0");
        Line(file, "PRODID:-//FeedbackLoop//loop//EN");
        Line(file, "METHOD:PUBLISH");
        Line(file, "BEGIN:VEVENT");
        Line(file, $"UID:{interview.Uid:D}");
        Line(file, $"DTSTAMP:{Utc(now)}");
        Line(file, $"DTSTART:{Utc(starts)}");
        Line(file, $"DTEND:{Utc(starts.AddMinutes(interview.Minutes))}");
        Line(file, $"SUMMARY:{Escaped(Summary(interview))}");
        if (Description(interview) is { Length: > 0 } description)
            Line(file, $"DESCRIPTION:{Escaped(description)}");
        Line(file, $"STATUS:{(interview.Status == InterviewStatus.Cancelled ? "CANCELLED" : "CONFIRMED")}");
        Line(file, "END:VEVENT");
        Line(file, "END:VCALENDAR");
        return file.ToString();
    }

    private static string Summary(Interview interview) => interview.Customer is { } customer ? $"Conversation with {customer.Name}" : "Conversation";

    private static string Description(Interview interview)
    {
        var asked = Names(interview, ParticipantRole.Participant);
        var asking = Names(interview, ParticipantRole.Interviewer);
        return string.Join('\n', ((string[])[asked.Length > 0 ? $"With {asked}" : "", asking.Length > 0 ? $"Asked by {asking}" : ""]).Where(line => line.Length > 0));
    }

    private static string Names(Interview interview, ParticipantRole role) =>
        string.Join(", ", interview.Participants.Where(participant => participant.Role == role).Select(participant => participant.Name));

    private static string Utc(DateTimeOffset time) => time.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The text as a value: backslash, comma, semicolon and line end are written out, and other control characters, which no value may hold, are blanks.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            _ = letter switch
            {
                '\n' => escaped.Append("\\n"),
                '\\' or ',' or ';' => escaped.Append('\\').Append(letter),
                _ => escaped.Append(char.IsControl(letter) ? ' ' : letter),
            };
        }

        return escaped.ToString();
    }

    /// <summary>Adds a line, folded where it is too long: a line that begins with a blank goes on with the one before.</summary>
    private static void Line(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
