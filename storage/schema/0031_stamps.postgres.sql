-- What an authority (RFC 3161) said of where a chain ended, and when by its clock: its whole answer as it
-- came, which holds the hash of the link and no words. `link` is the last one that there was.
create table stamps (
    owner bigint not null references owners (owner) on delete cascade,
    link bigint not null,
    stamped_at bigint not null,
    authority text not null,
    answer bytea not null,
    primary key (owner, link)
);

alter table stamps enable row level security;
alter table stamps force row level security;
create policy of_owner on stamps
    using (owner = nullif(current_setting('rozstaje.owner', true), '')::bigint);

-- The last link that was stamped, and when an authority is asked for the next.
alter table chains add column stamped bigint not null default 0;
alter table chains add column stamp_due bigint not null default 0;
