-- Full-text search over what was said in interviews: the indexes hold words only, and read the texts from utterance, interview_note and highlight_note.

create virtual table utterance_words using fts5 (
    text, content = 'utterance', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2');

create trigger utterance_added after insert on utterance begin
    insert into utterance_words (rowid, text) values (new.id, new.text);
end;

-- A transcript is never changed, so that an utterance has no third trigger.
create trigger utterance_deleted after delete on utterance begin
    insert into utterance_words (utterance_words, rowid, text) values ('delete', old.id, old.text);
end;

create virtual table note_words using fts5 (
    text, content = 'interview_note', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2');

create trigger note_added after insert on interview_note begin
    insert into note_words (rowid, text) values (new.id, new.text);
end;

create trigger note_deleted after delete on interview_note begin
    insert into note_words (note_words, rowid, text) values ('delete', old.id, old.text);
end;

create trigger note_reworded after update of id, text on interview_note begin
    insert into note_words (note_words, rowid, text) values ('delete', old.id, old.text);
    insert into note_words (rowid, text) values (new.id, new.text);
end;

create view highlight_note (id, note) as select id, note from highlight where note is not null;

create virtual table highlight_words using fts5 (
    note, content = 'highlight_note', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2');

create trigger highlight_added after insert on highlight when new.note is not null begin
    insert into highlight_words (rowid, note) values (new.id, new.note);
end;

create trigger highlight_deleted after delete on highlight when old.note is not null begin
    insert into highlight_words (highlight_words, rowid, note) values ('delete', old.id, old.note);
end;

create trigger highlight_note_fixed before update of id, note on highlight begin
    select raise (abort, 'the note on a highlight is never changed: add another highlight');
end;

insert into utterance_words (utterance_words) values ('rebuild');
insert into note_words (note_words) values ('rebuild');
insert into highlight_words (highlight_words) values ('rebuild');
