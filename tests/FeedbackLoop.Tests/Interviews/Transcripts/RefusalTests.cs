using FeedbackLoop.Interviews.Transcripts;

namespace FeedbackLoop.Tests.Interviews.Transcripts;

public sealed class RefusalTests
{
    [TestCase("", "empty")]
    [TestCase("\n \n", "empty")]
    [TestCase("<!DOCTYPE html>\n<html></html>", "web page")]
    [TestCase("<?xml version=\"1.0\"?><tt/>", "XML")]
    [TestCase("{ \"segments\": [] }", "JSON")]
    [TestCase("[{\"speaker\": \"Kim\"}]", "JSON")]
    [TestCase("[Script Info]\nTitle: x\n[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,Default,Kim,0,0,0,,Hello", "SubStation")]
    [TestCase("PK\u0003\u0004word/document.xml", "Word document")]
    [TestCase("%PDF-1.7", "PDF")]
    [TestCase("{\\rtf1 Kim: Hello}", "RTF")]
    [TestCase("WEBVTT", "no words")]
    [TestCase("1", "no speaker and no time")]
    [TestCase("some text", "no speaker and no time")]
    [TestCase("This is prose about reports.\nThere is: nothing to see.\nNote: prose.\n", "no speaker and no time")]
    [TestCase("From: kim@acme.com\nTo: dana@x.com\nSubject: Hello\n\nHi Dana, thanks.\nKim\n", "no speaker and no time")]
    [TestCase("name: foo\nversion: 1\nitems:\n  - a: 1\n", "no speaker and no time")]
    [TestCase("id,title,details\n1,Reports,More\n", "no speaker and no time")]
    public void What_is_no_transcript_is_refused_with_line_and_reason(string content, string reason)
    {
        var refused = Refused(System.Text.Encoding.Latin1.GetBytes(content), null);
        Assert.That(refused.Line, Is.EqualTo(1));
        Assert.That(refused.Reason, Does.Contain(reason));
        Assert.That(refused.Message, Does.StartWith("call.txt, line 1: ").And.EndWith("."));
    }

    [Test]
    public void Zeros_are_no_text() => Assert.That(Refused(new byte[1000], null).Reason, Does.Contain("no text"));

    [Test]
    public void A_file_beyond_the_limit_is_refused_before_it_is_read_to_its_end()
    {
        using var endless = new EndlessStream();
        var refused = Assert.Throws<TranscriptRefusedException>(() => TranscriptReader.Read(endless, "call.txt", new TranscriptOptions { MaxBytes = 1000 }));
        Assert.That(refused.Reason, Does.Contain("larger than 1000 bytes"));
        Assert.That(endless.Given, Is.LessThan(100_000));
    }

    [Test]
    public void More_utterances_or_faults_than_allowed_are_refused()
    {
        var words = string.Concat(Enumerable.Repeat("Kim: We export.\n", 11));
        Assert.That(Refused(System.Text.Encoding.UTF8.GetBytes(words), new TranscriptOptions { MaxUtterances = 10 }).Line, Is.EqualTo(11));
        var faults = "WEBVTT\n\n" + string.Concat(Enumerable.Repeat("00:01.000 --> 00:02.000\n\n", 11));
        Assert.That(Refused(System.Text.Encoding.UTF8.GetBytes(faults), new TranscriptOptions { MaxFaults = 10 }).Line, Is.EqualTo(23));
    }

    private static TranscriptRefusedException Refused(byte[] content, TranscriptOptions? options)
    {
        using var stream = new MemoryStream(content);
        return Assert.Throws<TranscriptRefusedException>(() => TranscriptReader.Read(stream, "call.txt", options));
    }

    private sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'x');
            Given += count;
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
