-- Whether an owner lets answers about sleep and doubt be kept, and when they said so; no row: not asked.
create table consents (
    owner integer primary key references owners (owner) on delete cascade,
    given integer not null,
    said_at integer not null
) strict;
