-- Since when the next message is awaited as an answer, and as one about which entry.
alter table owners add column awaiting_at integer;
alter table owners add column awaiting_entry integer;
-- Who wrote the words of an entry that was forwarded or quoted; null for the owner's own.
alter table incidents add column author text;
-- The topic of the chat in which a work was asked for.
alter table jobs add column topic integer;
create index attachments_of_incident on attachments (owner, incident);
