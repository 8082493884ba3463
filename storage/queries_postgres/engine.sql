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

-- name: add_hashes()#
alter table migrations add column if not exists sha256 text;

-- name: list_migrations()
select number, sha256 from migrations;

-- name: record_migration(number, sha256)!
insert into migrations (number, sha256) values (:number, :sha256)
on conflict (number) do update set sha256 = excluded.sha256;

-- name: has_migrations()$
select to_regclass('migrations') is not null;

-- name: has_keys()$
select to_regclass('keys') is not null;

-- name: write_keys_anew()#
vacuum full keys;

-- name: build_aside()#
-- Everything that is made until the transaction is over is temporary, and of this session only.
set local search_path to pg_temp;

-- name: shape_of()
-- What the first schema of the path is made of: names, and what each is like without its schema.
with ours as (
    select pg_class.oid, relname, relkind, relrowsecurity, relforcerowsecurity, nspname
    from pg_class
    join pg_namespace on pg_namespace.oid = relnamespace
    where relnamespace = case
        when current_setting('search_path') = 'pg_temp' then pg_my_temp_schema()
        else current_schema()::regnamespace::oid
    end
)
select 'table ' || relname as name,
    concat_ws(' ', relrowsecurity, relforcerowsecurity) as what
from ours where relkind = 'r' and relname <> 'migrations'
union all
select format('column %s.%s', relname, attname),
    concat_ws(
        ' ', format_type(atttypid, atttypmod), attnotnull, attidentity,
        pg_get_expr(adbin, adrelid)
    )
from ours
join pg_attribute on attrelid = ours.oid and attnum > 0 and not attisdropped
left join pg_attrdef on adrelid = ours.oid and adnum = attnum
where relkind = 'r' and relname <> 'migrations'
union all
select 'index ' || relname, replace(replace(pg_get_indexdef(oid), nspname || '.', ''), 'pg_temp.', '')
from ours where relkind = 'i' and relname <> 'migrations_pkey'
union all
select format('constraint %s.%s', relname, conname),
    replace(replace(pg_get_constraintdef(pg_constraint.oid), nspname || '.', ''), 'pg_temp.', '')
from ours
join pg_constraint on conrelid = ours.oid and contype in ('p', 'u', 'f', 'c')
where relkind = 'r' and relname <> 'migrations'
union all
select format('policy %s.%s', relname, polname),
    concat_ws(
        ' ', polcmd, pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)
    )
from ours join pg_policy on polrelid = ours.oid;
