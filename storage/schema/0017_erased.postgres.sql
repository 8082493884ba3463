-- A client who was erased, packed whole, for the ten minutes in which that can be taken back. `body` is
-- compressed JSON: what writes it all again.

create table erased (
    owner bigint not null references owners (owner) on delete cascade,
    client bigint not null,
    erased_at bigint not null,
    body bytea not null,
    primary key (owner, client)
);

alter table erased enable row level security;
alter table erased force row level security;
create policy of_owner on erased
    using (owner = nullif(current_setting('rozstaje.owner', true), '')::bigint);

-- Whose there is, and since when: no words, for it is gone through for all owners at once.
create table erasing (
    owner bigint not null,
    client bigint not null,
    erased_at bigint not null,
    primary key (owner, client)
);

create index erasing_since on erasing (erased_at);
