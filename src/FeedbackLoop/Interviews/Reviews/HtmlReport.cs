using System.Globalization;
using System.Text;
using FeedbackLoop.Guides;

namespace FeedbackLoop.Interviews.Reviews;

/// <summary>The report of an interview as one HTML page: what was learned first, then how it was asked.</summary>
internal sealed class HtmlReport
{
    private readonly InterviewReport report;
    private readonly ReportNames names;
    private readonly StringBuilder page;

    private HtmlReport(InterviewReport report)
    {
        this.report = report;
        names = new ReportNames(report);
        page = HtmlPage.Begin(Title, "guides/guide.css", "guides/report.css");
    }

    private string Title => report.Interview.Customer is { } customer ? $"{report.Held.Guide.Title}: {customer.Name}" : report.Held.Guide.Title;

    private InterviewReview Review => report.Review;

    public static string Write(InterviewReport report) => new HtmlReport(report).Write();

    private string Write()
    {
        Header();
        page.Append("<main>\n");
        foreach (var section in Review.Guide.GroupBy(question => question.Stop.Section, StringComparer.Ordinal))
            Section(section.Key, section, Covered);
        Section("In their words", Quotes(), Quote);
        Section("Notes", report.Held.Notes.Where(note => note.Kind is NoteKind.Note or NoteKind.Probe or NoteKind.Answer && !IsAtQuestion(note)), Note);
        Section("Promised", Review.Commitments, Note);
        Section("Who talked", Review.Talk?.Speakers ?? [], speaker => HtmlTalk.Write(page, Review, speaker, speaker.Speaker is { } name ? HtmlPage.Text(names.Of(name)) : "nobody known"));
        Section("What every interview needs", Review.Parts, Part);
        Section("What we asked, and what to ask instead", Review.Asked.Where(question => question.Findings.Count > 0), Finding);
        Section("Vague answers that were left standing", Review.MissedFollowUps, Missed);
        return HtmlPage.End(page.Append("</main>\n"));
    }

    private void Header()
    {
        string?[] about =
        [
            report.HeldOn?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
            People(ParticipantRole.Participant) is { Length: > 0 } with ? $"with {with}" : null,
            People(ParticipantRole.Interviewer) is { Length: > 0 } by ? $"asked by {by}" : null,
        ];
        page.Append("<header>\n<h1>").Append(HtmlPage.Text(Title)).Append("</h1>\n<p class=\"length\">").Append(HtmlPage.Text(string.Join(", ", about.OfType<string>()))).Append("</p>\n");
        foreach (var heard in report.Held.Guide.Heard)
            page.Append("<figure><blockquote>").Append(Text(heard.Statement)).Append(CultureInfo.InvariantCulture, $"</blockquote><figcaption>#{heard.Feedback}</figcaption></figure>\n");
        page.Append("<dl class=\"figures\">\n");
        foreach (var line in ReviewLine.Of(Review, report.Before))
        {
            page.Append(line.IsBeyond ? "<div class=\"beyond\"><dt>" : "<div><dt>").Append(line.Name).Append("</dt><dd>").Append(HtmlPage.Text(line.Value));
            page.Append(line.Before is null ? "" : $"<small>{HtmlPage.Text(line.Before)} before</small>").Append("</dd></div>\n");
        }

        page.Append("</dl>\n");
        if (report.Before is { } before)
            page.Append(CultureInfo.InvariantCulture, $"<p class=\"length\">“Before” is the median of {before.Interviews} {(before.Interviews == 1 ? "interview" : "interviews")} by the same interviewer.</p>\n");
        page.Append("</header>\n");
    }

    private void Section<T>(string title, IEnumerable<T> items, Action<T> write)
    {
        if (!items.Any())
            return;
        page.Append("<section>\n<h2>").Append(HtmlPage.Text(title)).Append("</h2>\n");
        foreach (var item in items)
            write(item);
        page.Append("</section>\n");
    }

    private void Covered(CoveredQuestion question)
    {
        page.Append(question.IsCovered ? "<article>\n<h3>" : "<article class=\"open\">\n<h3>").Append(Text(question.Stop.Title)).Append("</h3>\n");
        var probes = Review.Probes.Where(probe => question.Stop.Question!.Serves.Contains(probe.Id)).ToList();
        var open = string.Concat(probes.Where(probe => probe.Answer is null).Select(probe => $" · #{probe.Id} {Names.Of(probe.Status)}"));
        page.Append("<p class=\"state\">").Append(question.Asked is { } asked ? $"Asked {Where(asked.Place)}: {Text(asked.Text)}" : question.IsCovered ? "Asked" : "Not asked").Append(open).Append("</p>\n");
        foreach (var note in report.Held.Notes.Where(note => note.Stop == question.Stop.Number))
            Note(note);
        foreach (var probe in probes.Where(probe => probe.Answer is not null))
            page.Append($"<p class=\"probe\"><b>#{probe.Id}</b> ").Append(Text(probe.Answer!.Value)).Append("</p>\n");
        page.Append("</article>\n");
    }

    private IEnumerable<(string Text, string? By, TimeSpan? At, string? Note)> Quotes() => report.Held.Notes
        .Where(note => note.Kind == NoteKind.Quote && !IsAtQuestion(note))
        .Select(note => (note.Text, note.Speaker, note.At, Note: (string?)null))
        .Concat(report.Highlights.Select(highlight => (highlight.Text, highlight.Speaker, highlight.At, highlight.Note)));

    private void Quote((string Text, string? By, TimeSpan? At, string? Note) quote)
    {
        string?[] about = [quote.By is { } by ? names.Of(by) : null, quote.At is { } at ? InterviewTime.Format(at) : null, quote.Note is { } note ? names.In(note) : null];
        page.Append("<figure><blockquote>").Append(Text(quote.Text)).Append("</blockquote><figcaption>").Append(HtmlPage.Text(string.Join(", ", about.OfType<string>()))).Append("</figcaption></figure>\n");
    }

    private bool IsAtQuestion(InterviewNote note) => Review.Guide.Any(question => question.Stop.Number == note.Stop);

    private void Note(InterviewNote note)
    {
        if (note.Kind == NoteKind.Quote)
            Quote((note.Text, note.Speaker, note.At, Note: null));
        if (note.Kind is NoteKind.Quote or NoteKind.Speaker)
            return;
        var before = string.Join(", ", ((string?[])[note.At is { } at ? InterviewTime.Format(at) : null, note.Speaker is { } speaker ? names.Of(speaker) : null]).OfType<string>());
        page.Append("<p class=\"note\">").Append(before.Length == 0 ? "" : $"<b>{HtmlPage.Text(before)}</b> ").Append(Text(note.Text)).Append(note.IsDone ? " <b>done</b>" : "").Append("</p>\n");
    }

    private void Part(ReviewedPart part)
    {
        page.Append(part.IsThere ? "<p class=\"part\">✓ " : "<p class=\"part beyond\">✗ ").Append(HtmlPage.Text(part.Part.InWords()));
        page.Append(part.Asked is { } asked ? $": <q>{Text(asked.Text)}</q>" : "").Append("</p>\n");
    }

    private void Finding(SpokenQuestion question)
    {
        page.Append("<article>\n<h3>").Append(Text(question.Text)).Append("</h3>\n<p class=\"state\">").Append(HtmlPage.Text(names.Of(question.By))).Append(' ').Append(Where(question.Place)).Append("</p>\n");
        foreach (var finding in question.Findings)
            page.Append("<p class=\"finding\"><b>").Append(HtmlPage.Text(finding.Rule)).Append("</b> ").Append(Text($"{finding.Message} {finding.Suggestion}")).Append("</p>\n");
        page.Append("</article>\n");
    }

    private void Missed(MissedFollowUp missed)
    {
        page.Append("<article>\n<h3 class=\"said\">").Append(Text(missed.Answer)).Append("</h3>\n<p class=\"state\">").Append(HtmlPage.Text(missed.By is { } by ? names.Of(by) + " " : "")).Append(Where(missed.Place)).Append("</p>\n");
        page.Append("<p class=\"finding\">").Append(Text(missed.Message)).Append(" Ask: <q>").Append(Text(missed.Ask)).Append("</q></p>\n</article>\n");
    }

    // Several who are not named are called the same.
    private string People(ParticipantRole role) => string.Join(", ", report.Interview.Participants
        .Where(participant => participant.Role == role)
        .CountBy(participant => names.Of(participant.Name), StringComparer.Ordinal)
        .Select(called => called.Value == 1 ? called.Key : string.Create(CultureInfo.InvariantCulture, $"{called.Key} ({called.Value} people)")));

    private static string Where(SpokenPlace place) => place.At is { } at ? $"at {InterviewTime.Format(at)}" : string.Create(CultureInfo.InvariantCulture, $"in line {place.Line}");

    private string Text(string text) => HtmlPage.Text(names.In(text));
}
