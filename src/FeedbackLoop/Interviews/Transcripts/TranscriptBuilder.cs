using System.Globalization;
using System.Text;
using FeedbackLoop.Interviews.Transcripts.Files;

namespace FeedbackLoop.Interviews.Transcripts;

/// <summary>Puts what was said one utterance a line.</summary>
internal static class TranscriptBuilder
{
    /// <summary>The transcript of what was said.</summary>
    /// <exception cref="TranscriptRefusedException">There are no utterances, or more than <paramref name="limit"/>.</exception>
    public static Transcript Build(SourceText source, TranscriptFormat format, IEnumerable<Speech> speeches, List<TranscriptRemark> remarks, int limit)
    {
        var text = new StringBuilder();
        var utterances = new List<Utterance>();
        foreach (var speech in speeches)
        {
            if (utterances.Count == limit)
                throw new TranscriptRefusedException(source.Name, speech.Line + 1, string.Create(CultureInfo.InvariantCulture, $"this has more than {limit} utterances; split it"));
            if (text.Length > 0)
                text.Append('\n');
            var span = new TextSpan(text.Length, speech.Words.Length);
            text.Append(speech.Words);
            utterances.Add(new Utterance(utterances.Count, speech.Speaker, speech.Start, speech.End, span, speech.Line + 1));
        }

        if (utterances.Count == 0)
            throw new TranscriptRefusedException(source.Name, 1, "no words stand in this file; name another one");
        return new Transcript(format, text.ToString(), utterances, source.Faults.InOrder()) { Remarks = remarks };
    }
}
