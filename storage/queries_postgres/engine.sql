-- What PostgreSQL needs to do that SQLite has no word for.

-- name: speak_for(owner)$
-- Two processes never work for the same owner at once, and row security shows this owner only.
select set_config('rozstaje.owner', (:owner::bigint)::text, true)
from pg_advisory_xact_lock(:owner);

-- name: above_row_security()$
select rolsuper or rolbypassrls from pg_roles where rolname = current_user;

-- name: lock_migrations()$
select pg_advisory_lock(7, 1);

-- name: unlock_migrations()$
select pg_advisory_unlock(7, 1);

-- name: add_migrations()#
create table if not exists migrations (
    number bigint primary key,
    applied_at timestamptz not null default now()
);

-- name: last_migration()$
select coalesce(max(number), 0) from migrations;

-- name: record_migration(number)!
insert into migrations (number) values (:number);
