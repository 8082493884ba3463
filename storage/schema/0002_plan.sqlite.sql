-- What an owner set of a client's plan: the level it was opened for, the day it starts, the day of
-- the notice when they chose one, and the hours a week that will come free.
create table plans (
    owner integer not null,
    client integer not null,
    level text not null,
    starts_on text not null,
    notice_on text,
    hours integer,
    primary key (owner, client),
    foreign key (owner, client) references clients (owner, client) on delete cascade
) strict, without rowid;

-- Steps of plans that are ticked off; an open step has no row.
create table plan_steps (
    owner integer not null,
    client integer not null,
    step text not null,
    done_at integer not null,
    primary key (owner, client, step),
    foreign key (owner, client) references clients (owner, client) on delete cascade
) strict, without rowid;

-- What was filled in for a client's letters, by the blank's name.
create table blanks (
    owner integer not null,
    client integer not null,
    blank text not null,
    value text not null,
    primary key (owner, client, blank),
    foreign key (owner, client) references clients (owner, client) on delete cascade
) strict, without rowid;

-- The blank that an owner was last asked to type in, for the letter `draft` (fields joined by `:`).
-- It counts only while `owners.awaiting` says so.
create table asked (
    owner integer primary key references owners (owner) on delete cascade,
    client integer not null,
    blank text not null,
    draft text not null,
    foreign key (owner, client) references clients (owner, client) on delete cascade
) strict;
