-- Direct conversations: who takes part, what they agreed to, what was written down, transcripts, and what in them is evidence.
-- Times of notes are milliseconds from the beginning of the interview.

create table interview (
    id integer primary key autoincrement,
    uid text not null unique,
    customer_id integer references customer (id),
    starts_at text,
    minutes integer not null check (minutes > 0),
    style text not null,
    status text not null check (status in ('planned', 'running', 'held', 'cancelled')),
    incentive text,
    guide text not null, -- JSON
    planned_at text not null,
    begun_at text,
    stop integer not null default 1 check (stop > 0) -- which stop of the guide is being asked
) strict;

create index interview_customer on interview (customer_id);

create table interview_participant (
    id integer primary key autoincrement,
    interview_id integer not null references interview (id) on delete cascade,
    name text not null,
    name_key text not null,
    role text not null check (role in ('interviewer', 'participant', 'observer')),
    contact_id integer references contact (id),
    colleague_id integer references colleague (id),
    consent_notes text check (consent_notes in ('asked', 'given', 'refused')),
    consent_recording text check (consent_recording in ('asked', 'given', 'refused')),
    consent_quoting text check (consent_quoting in ('asked', 'given', 'refused')),
    unique (interview_id, name_key)
) strict;

create table interview_note (
    id integer primary key autoincrement,
    uid text not null unique,
    interview_id integer not null references interview (id) on delete cascade,
    kind text not null check (kind in ('note', 'quote', 'commitment', 'probe', 'answer', 'speaker')),
    text text not null,
    speaker text,
    at_ms integer,
    stop integer, -- the stop of the guide
    answers text not null, -- "12.3,14.1"
    written_at text not null
) strict;

create index interview_note_of on interview_note (interview_id);

-- A transcript is never changed: a correction is a new version.
create table transcript (
    id integer primary key autoincrement,
    uid text not null unique,
    interview_id integer not null references interview (id) on delete cascade,
    version integer not null check (version > 0),
    format text not null,
    source text not null, -- the name of the file
    imported_at text not null,
    unique (interview_id, version)
) strict;

create table utterance (
    id integer primary key,
    transcript_id integer not null references transcript (id) on delete cascade,
    number integer not null check (number >= 0),
    speaker text, -- as the file calls them
    start_ticks integer, -- as exactly as the file has it: 10,000 a millisecond
    end_ticks integer,
    span_start integer not null check (span_start >= 0), -- in UTF-16 code units of the whole text
    text text not null,
    line integer not null, -- of the file
    unique (transcript_id, number)
) strict;

create trigger utterance_fixed before update on utterance begin
    select raise (abort, 'a transcript is never changed: import a new version');
end;

-- Which participant a transcript means by a name.
create table transcript_speaker (
    transcript_id integer not null references transcript (id) on delete cascade,
    speaker text not null,
    participant_id integer not null references interview_participant (id) on delete cascade,
    primary key (transcript_id, speaker)
) strict;

create table highlight (
    id integer primary key autoincrement,
    uid text not null unique,
    transcript_id integer not null references transcript (id) on delete cascade,
    span_start integer not null check (span_start >= 0),
    span_length integer not null check (span_length > 0),
    feedback_id integer references feedback (id) on delete cascade,
    probe_number integer, -- of that feedback
    note text,
    added_at text not null,
    check (probe_number is null or feedback_id is not null)
) strict;

create index highlight_of on highlight (transcript_id);
create index highlight_feedback on highlight (feedback_id);
