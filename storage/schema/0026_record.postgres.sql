-- The record of changes, a chain for each owner: every change of an entry leaves a link, which holds the
-- hash of the one before it. No words: `digest` is of what the entry said, salted. `change` names what
-- changed, joined by spaces.
create table links (
    owner bigint not null references owners (owner) on delete cascade,
    link bigint not null,
    previous text not null,
    moment bigint not null,
    incident bigint,
    client bigint,
    change text not null,
    digest text not null,
    primary key (owner, link)
);

alter table links enable row level security;
alter table links force row level security;
create policy of_owner on links
    using (owner = nullif(current_setting('rozstaje.owner', true), '')::bigint);

-- How many links an owner's chain has, and the hash of the last. Entries up to the number `unlinked` were
-- logged before this was kept. No words: it is gone through for all owners at once.
create table chains (
    owner bigint primary key references owners (owner) on delete cascade,
    links bigint not null,
    head text not null,
    unlinked bigint not null
);

-- What the digest of an entry's last link was salted with: it goes with the entry.
alter table incidents add column salt text;
