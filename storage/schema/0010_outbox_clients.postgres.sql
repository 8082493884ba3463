-- The numbers of the clients from whose files a reply was decided, each between spaces: what waits to
-- be sent goes with them.
alter table outbox add column clients text not null default '';
