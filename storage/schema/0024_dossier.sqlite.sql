-- When what was said in an entry last changed; null: never, or before this was kept.
alter table incidents add column edited_at integer;

-- What was chosen of what is to be made.
alter table jobs add column selection text not null default '';
