-- An answer may say something of other dimensions too, may say only a part, or that nothing is known.

alter table fact add column found_in integer; -- the number of the probe in whose answer it was found beside what was asked
alter table fact add column partial integer not null default 0 check (partial in (0, 1));
alter table probe add column unknown_to text; -- who was asked and did not know
