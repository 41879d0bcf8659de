using System.Data.Common;
using Dapper;

namespace FeedbackLoop.Storage.Sqlite;

/// <summary>Finds words in what was said in interviews with FTS5: transcripts, notes, and the notes on highlights.</summary>
internal static class InterviewSearch
{
    private const string Sql = $"""
        with hit as (
            select 'transcript' as kind, t.interview_id, u.id as place, t.id as transcript_id, u.speaker, u.start_ticks as at, u.span_start, u.text,
                null as note, (select min(h.id) from highlight h where h.transcript_id = t.id
                    and h.span_start < coalesce((select span_start from utterance where transcript_id = u.transcript_id and number = u.number + 1), h.span_start + 1)
                    and h.span_start + h.span_length > u.span_start) as highlight,
                bm25(utterance_words) as score, snippet(utterance_words, 0, {MarkedExcerpt.Arguments}) as excerpt
            from utterance_words join utterance u on u.id = utterance_words.rowid join transcript t on t.id = u.transcript_id
            where utterance_words match @query and t.version = (select max(version) from transcript where interview_id = t.interview_id)
            union all
            select 'note', n.interview_id, n.id, null, n.speaker, n.at_ms * 10000, null, null, n.id, null, bm25(note_words), snippet(note_words, 0, {MarkedExcerpt.Arguments})
            from note_words join interview_note n on n.id = note_words.rowid where note_words match @query
            union all
            select 'highlight', t.interview_id, h.id, t.id, u.speaker, u.start_ticks, h.span_start, u.text, null, h.id, bm25(highlight_words), snippet(highlight_words, 0, {MarkedExcerpt.Arguments})
            from highlight_words join highlight h on h.id = highlight_words.rowid join transcript t on t.id = h.transcript_id
            join utterance u on u.transcript_id = t.id and u.number = (select max(number) from utterance where transcript_id = t.id and span_start <= h.span_start)
            where highlight_words match @query)
        select hit.kind as Kind, hit.interview_id as InterviewId, customer.name as Customer, coalesce(person.name, hit.speaker) as Speaker, hit.at as At,
            hit.span_start as SpanStart, hit.text as Text, hit.note as Note, hit.highlight as Highlight,
            (select span_length from highlight where id = hit.highlight and hit.kind = 'highlight') as SpanLength, hit.excerpt as Excerpt
        from hit
        join interview i on i.id = hit.interview_id
        left join customer on customer.id = i.customer_id
        left join transcript_speaker s on s.transcript_id = hit.transcript_id and s.speaker = hit.speaker
        left join interview_participant person on person.id = s.participant_id
        order by hit.score, hit.interview_id desc, hit.kind, hit.place
        limit @limit
        """;

    /// <summary>The places that hold all the words, the best match first.</summary>
    public static IReadOnlyList<InterviewHit> Find(DbConnection connection, string words, int limit)
    {
        var terms = FullTextQuery.Terms(words);
        return terms.Count == 0 ? [] : [.. connection.Query<Row>(Sql, new { query = string.Join(" AND ", terms), limit = (long)limit }).Select(row => row.ToHit())];
    }

    private sealed class Row
    {
        public string Kind { get; init; } = "";

        public long InterviewId { get; init; }

        public string? Customer { get; init; }

        public string? Speaker { get; init; }

        public long? At { get; init; }

        public long? SpanStart { get; init; }

        public long? SpanLength { get; init; }

        public string? Text { get; init; }

        public long? Note { get; init; }

        public long? Highlight { get; init; }

        public string Excerpt { get; init; } = "";

        public InterviewHit ToHit()
        {
            var (excerpt, matches) = MarkedExcerpt.Read(Excerpt);
            return new InterviewHit(InterviewId, Stored.Name<InterviewHitKind>(Kind), excerpt, matches)
            {
                Customer = Customer,
                Speaker = Speaker,
                At = At is { } ticks ? TimeSpan.FromTicks(ticks) : null,
                Note = Note,
                Highlight = Highlight,
                Span = SpanStart is { } start ? new TextSpan(Stored.Int(start), SpanLength is { } length ? Stored.Int(length) : Text!.Length) : null,
            };
        }
    }
}
