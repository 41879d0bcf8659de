-- What was heard, from whom, what is known, and what is still asked.
-- Days are ISO 8601 (2026-03-01), times are UTC (2026-03-01T09:30:00.000Z), uids are UUIDv7 in lower case, decimals are text.
-- A name_key is the name as it is compared: composed, in upper case, with single blanks.

pragma application_id = 1178750032; -- "FBLP"

create table customer (
    id integer primary key autoincrement,
    uid text not null unique,
    name text not null,
    name_key text not null unique,
    segment text,
    size text check (size in ('startup', 'growth', 'enterprise')),
    annual_revenue text,
    currency text,
    external_id text
) strict;

create table contact (
    id integer primary key autoincrement,
    uid text not null unique,
    customer_id integer references customer (id),
    name text not null,
    name_key text not null,
    email text,
    roles text not null, -- "user,buyer"
    traits text not null, -- "power,loyal"
    consent text check (consent in ('asked', 'given', 'refused'))
) strict;

create unique index contact_name on contact (name_key, coalesce(customer_id, 0));

create table colleague (
    id integer primary key autoincrement,
    uid text not null unique,
    name text not null,
    name_key text not null unique,
    role text,
    email text
) strict;

create table deal (
    id integer primary key autoincrement,
    uid text not null unique,
    customer_id integer references customer (id),
    name text not null,
    name_key text not null,
    stage text,
    amount text,
    currency text,
    closes_on text
) strict;

create unique index deal_name on deal (name_key, coalesce(customer_id, 0));

create table feedback (
    id integer primary key autoincrement,
    uid text not null unique,
    statement text not null,
    source text not null check (source in ('proxy', 'direct')),
    customer_id integer references customer (id),
    via_id integer references colleague (id),
    role text,
    said_by_id integer references contact (id),
    deal_id integer references deal (id),
    wording text check (wording in ('verbatim', 'paraphrase', 'interpretation')),
    hops integer not null check (hops >= 0),
    channel text,
    heard_on text not null,
    logged_at text not null,
    closed integer not null default 0 check (closed in (0, 1)),
    last_probe integer not null default 0 -- the highest number that any of its probes ever had
) strict;

create index feedback_customer on feedback (customer_id);
create index feedback_via on feedback (via_id);
create index feedback_heard_on on feedback (heard_on);

create table probe (
    feedback_id integer not null references feedback (id) on delete cascade,
    number integer not null check (number > 0),
    uid text not null unique,
    dimension text not null,
    question text not null,
    asked_of_customer text,
    why text not null,
    audience text not null,
    route text not null,
    lens text not null,
    triggers text not null, -- a JSON array of strings
    weight real not null,
    status text not null check (status in ('open', 'asked', 'answered', 'waived')),
    waived_because text,
    primary key (feedback_id, number)
) strict;

create index probe_unanswered on probe (feedback_id) where status in ('open', 'asked');

-- A fact is of the statement, and has a span, or answers a probe.
create table fact (
    id integer primary key autoincrement,
    feedback_id integer not null references feedback (id) on delete cascade,
    dimension text not null,
    value text not null,
    knower text not null check (knower in ('customer', 'proxy', 'data', 'assumption')),
    said_by text,
    said_on text,
    span_start integer,
    span_length integer,
    probe_number integer,
    recorded_at text not null,
    unique (feedback_id, probe_number),
    foreign key (feedback_id, probe_number) references probe (feedback_id, number),
    check ((span_start is null) = (span_length is null))
) strict;

create view answer (id, value) as select id, value from fact where probe_number is not null;

-- Full-text search: the indexes hold words only, and read the texts from feedback and answer.

create virtual table feedback_words using fts5 (
    statement, content = 'feedback', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2');

create trigger feedback_added after insert on feedback begin
    insert into feedback_words (rowid, statement) values (new.id, new.statement);
end;

create trigger feedback_deleted after delete on feedback begin
    insert into feedback_words (feedback_words, rowid, statement) values ('delete', old.id, old.statement);
end;

create trigger feedback_restated after update of id, statement on feedback begin
    insert into feedback_words (feedback_words, rowid, statement) values ('delete', old.id, old.statement);
    insert into feedback_words (rowid, statement) values (new.id, new.statement);
end;

create virtual table answer_words using fts5 (
    value, content = 'answer', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2');

create trigger answer_added after insert on fact when new.probe_number is not null begin
    insert into answer_words (rowid, value) values (new.id, new.value);
end;

create trigger answer_deleted after delete on fact when old.probe_number is not null begin
    insert into answer_words (answer_words, rowid, value) values ('delete', old.id, old.value);
end;

-- Facts are never changed in place, so that an answer has no third trigger.
create trigger fact_changed before update on fact begin
    select raise (abort, 'a fact is deleted and added anew, never changed');
end;
