-- A client who was erased, packed whole, for the ten minutes in which that can be taken back. `body` is
-- compressed JSON: what writes it all again.

create table erased (
    owner integer not null references owners (owner) on delete cascade,
    client integer not null,
    erased_at integer not null,
    body blob not null,
    primary key (owner, client)
) strict;

-- Whose there is, and since when: no words, for it is gone through for all owners at once.
create table erasing (
    owner integer not null,
    client integer not null,
    erased_at integer not null,
    primary key (owner, client)
) strict, without rowid;

create index erasing_since on erasing (erased_at);
