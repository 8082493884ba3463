-- The keys of owners (client 0) and of their clients, wrapped by the master key of the key file; owner
-- 0 is nobody. No reference to the owner: a client's outlives the row for the ten minutes in which the
-- erase can be taken back. Thrown away, it takes with it what it sealed, wherever that still lies.

create table keys (
    owner integer not null,
    client integer not null,
    name text not null unique,
    master text not null,
    wrapped blob not null,
    primary key (owner, client)
) strict, without rowid;

-- Whose rows may hold words from before there was a key: gone through once, an owner at a time.
create table unsealed (
    owner integer primary key
) strict;

insert into unsealed (owner) select owner from owners;
insert into unsealed (owner) select 0 where exists (select 1 from owners);

-- After which entry the owner's last change was made stood before the button that takes it back.
alter table owners add column undo_after integer;
update owners set undo = null;
