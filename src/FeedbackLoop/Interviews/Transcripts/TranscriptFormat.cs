namespace FeedbackLoop.Interviews.Transcripts;

/// <summary>How the file of a transcript is laid out.</summary>
public enum TranscriptFormat
{
    /// <summary>WebVTT: Zoom, Teams, OneDrive, Webex, Loom and others.</summary>
    WebVtt,
    /// <summary>SubRip (<c>.srt</c>).</summary>
    SubRip,
    /// <summary>SubViewer as YouTube writes it (<c>.sbv</c>).</summary>
    Sbv,
    /// <summary>A table with a row of headings, by tabs, commas or semicolons.</summary>
    Table,
    /// <summary>Text in which times stand beside or above the words: Otter, Fireflies, Rev, Zoom's text and others.</summary>
    TimedText,
    /// <summary>Text in which names stand before the words, without times: Google Meet, Trint, or written by hand.</summary>
    NamedText,
}
