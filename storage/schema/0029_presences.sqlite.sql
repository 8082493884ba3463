-- When an owner was last heard of, to the day; and when they were warned that all of theirs goes. No words:
-- it is gone through for all owners at once. Who was here before this was kept counts as heard of now.
create table presences (
    owner integer primary key references owners (owner) on delete cascade,
    heard_at integer not null,
    warned_at integer
) strict;

create index presences_heard on presences (heard_at) where warned_at is null;
create index presences_warned on presences (warned_at) where warned_at is not null;

insert into presences (owner, heard_at)
select owner, cast(strftime('%s', 'now') as integer) from owners;

-- When it was last looked for who is gone.
create table retention (
    one integer primary key,
    looked_at integer not null
) strict;
