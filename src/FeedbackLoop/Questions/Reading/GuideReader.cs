using FeedbackLoop.Questions.Forms;
using FeedbackLoop.Text;

namespace FeedbackLoop.Questions.Reading;

/// <summary>Finds the questions in Markdown or plain text, in one pass over its lines.</summary>
internal sealed class GuideReader(string text)
{
    private readonly SourceFile file = new(text);
    private readonly List<QuestionLine> questions = [];
    private readonly List<QuestionLine> unknown = [];
    private Directive pending = new();
    private string? section;
    private bool off;
    private Passage? open;

    public QuestionSet Read()
    {
        var fenced = false;
        var comment = false;
        for (var line = FrontMatterEnd(); line < file.Lines; line++)
        {
            var span = file.Line(line);
            var words = text.AsSpan(span.Start, span.Length);
            var (kind, content) = LineKinds.Of(words);
            if (comment || (!fenced && words[content..].StartsWith("<!--", StringComparison.Ordinal)))
            {
                Close();
                comment = !Comment(TextSpan.Between(span.Start + (comment ? 0 : content), span.End), comment);
                continue;
            }

            fenced ^= kind == LineKind.Fence;
            if (fenced || kind == LineKind.Fence)
                Close();
            else
                Line(kind, TextSpan.Between(span.Start + content, span.End));
        }

        Close();
        return new QuestionSet(questions) { UnknownDirectives = unknown };
    }

    private void Line(LineKind kind, TextSpan content)
    {
        if (kind == LineKind.Text && open is not null && open.GoesOnWith(text[content.Start]))
        {
            open.Add(content.Start, content.End);
            return;
        }

        Close();
        if (kind == LineKind.Heading)
            section = content.Of(text).TrimEnd('#', ' ');
        else if (kind == LineKind.Table)
            Cells(content);
        else if (kind is LineKind.Item or LineKind.Text && content.Length > 0)
            (open = new Passage(file)).Add(content.Start, content.End);
    }

    private void Cells(TextSpan row)
    {
        for (var at = row.Start; at < row.End;)
        {
            var bar = text.IndexOf('|', at, row.End - at);
            var end = bar < 0 ? row.End : bar;
            while (at < end && char.IsWhiteSpace(text[at]))
                at++;
            if (at < end)
                (open = new Passage(file)).Add(at, end);
            Close();
            at = end + 1;
        }
    }

    private void Close()
    {
        var passage = open;
        open = null;
        if (passage is null || passage.IsEmpty || passage.IsNote || off || AskedPart.Of(passage.Text) is not { Length: > 0 } asked)
            return;
        questions.Add(passage.Question(asked.Start, asked.End, section) with { Allowed = pending.Allowed, Type = pending.Type });
        pending = new Directive();
    }

    /// <summary>Reads a comment, or a line that goes on with one; says whether it ends here.</summary>
    private bool Comment(TextSpan span, bool goesOn)
    {
        var end = text.IndexOf("-->", span.Start, span.Length, StringComparison.Ordinal);
        if (!goesOn && end > 0)
        {
            var says = TextSpan.Between(Math.Min(span.Start + 4, end), end);
            if (Directive.Of(says.Of(text), out var understood) is { } directive)
                Obey(directive);
            else if (!understood)
                unknown.Add(new QuestionLine(file.PlaceOf(says.Start).Line, says.Of(text).Trim()));
        }

        return end >= 0;
    }

    private void Obey(Directive directive)
    {
        off = directive.Off ?? off;
        pending = new Directive { Allowed = [.. pending.Allowed, .. directive.Allowed], Type = directive.Type ?? pending.Type };
    }

    // What stands between "---" at the very beginning and the next "---" describes the file.
    private int FrontMatterEnd()
    {
        if (!file.Line(0).Of(text).AsSpan().TrimEnd().SequenceEqual("---"))
            return 0;
        for (var line = 1; line < file.Lines; line++)
        {
            if (file.Line(line).Of(text).AsSpan().TrimEnd().SequenceEqual("---"))
                return line + 1;
        }

        return 0;
    }
}
