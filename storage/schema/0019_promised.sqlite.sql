-- When a reminder was promised for, and when it was last moved on from there: a clock that was wrong
-- then is known by the moment that has not come yet.
alter table reminders add column promised_at integer not null default 0;
alter table reminders add column moved_at integer;
update reminders set promised_at = due_at;

create index reminders_moved on reminders (moved_at) where moved_at is not null;
