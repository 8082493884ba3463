-- What an authority (RFC 3161) said of where a chain ended, and when by its clock: its whole answer as it
-- came, which holds the hash of the link and no words. `link` is the last one that there was.
create table stamps (
    owner integer not null references owners (owner) on delete cascade,
    link integer not null,
    stamped_at integer not null,
    authority text not null,
    answer blob not null,
    primary key (owner, link)
) strict;

-- The last link that was stamped, and when an authority is asked for the next.
alter table chains add column stamped integer not null default 0;
alter table chains add column stamp_due integer not null default 0;
