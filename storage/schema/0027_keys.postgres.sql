-- The keys of owners (client 0) and of their clients, wrapped by the master key of the key file; owner
-- 0 is nobody. No reference to the owner: a client's outlives the row for the ten minutes in which the
-- erase can be taken back. Thrown away, it takes with it what it sealed, wherever that still lies.
-- No row security: they are noise without the key file, and a reply is sent by whoever comes first.

create table keys (
    owner bigint not null,
    client bigint not null,
    name text not null unique,
    master text not null,
    wrapped bytea not null,
    primary key (owner, client)
);

-- Whose rows may hold words from before there was a key: gone through once, an owner at a time.
create table unsealed (
    owner bigint primary key
);

-- After which entry the owner's last change was made stood before the button that takes it back.
alter table owners add column undo_after bigint;

-- All owners at once are in nobody's sight but for these lines.
alter table owners no force row level security;
alter table owners disable row level security;
insert into unsealed (owner) select owner from owners;
insert into unsealed (owner) select 0 where exists (select 1 from owners);
update owners set undo = null;
alter table owners enable row level security;
alter table owners force row level security;
