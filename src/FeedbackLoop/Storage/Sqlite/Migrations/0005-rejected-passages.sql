-- What was suggested as an answer and is none, and promises that were kept.

create table rejected_passage (
    id integer primary key autoincrement,
    interview_id integer not null references interview (id) on delete cascade,
    feedback_id integer not null references feedback (id) on delete cascade,
    probe_number integer not null,
    words text not null,
    at_ms integer, -- from the beginning of the interview
    rejected_at text not null
) strict;

create index rejected_passage_of on rejected_passage (interview_id);

alter table interview_note add column done integer not null default 0 check (done in (0, 1));
