-- When a client was put into the archive, null: they are at work; and the name before the last renaming.
alter table clients add column archived_at integer;
alter table clients add column former text;

-- What a message changed of an entry, as it was before: JSON with the message's number. A tap takes it back.
alter table incidents add column before text;

-- The button that takes the owner's last change back, after the number of the last entry there was then.
alter table owners add column undo text;
