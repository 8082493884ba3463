-- When a call was put into the outbox: how long it waits is watched. Unknown of those from before.
alter table outbox add column posted_at bigint;
