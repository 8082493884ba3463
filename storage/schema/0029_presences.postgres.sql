-- When an owner was last heard of, to the day; and when they were warned that all of theirs goes. No words:
-- it is gone through for all owners at once. Who was here before this was kept counts as heard of now.
create table presences (
    owner bigint primary key references owners (owner) on delete cascade,
    heard_at bigint not null,
    warned_at bigint
);

create index presences_heard on presences (heard_at) where warned_at is null;
create index presences_warned on presences (warned_at) where warned_at is not null;

-- All owners at once are in nobody's sight but for these lines.
alter table owners no force row level security;
alter table owners disable row level security;
insert into presences (owner, heard_at)
select owner, cast(extract(epoch from now()) as bigint) from owners;
alter table owners enable row level security;
alter table owners force row level security;

-- When it was last looked for who is gone.
create table retention (
    one bigint primary key,
    looked_at bigint not null
);
