-- Moments are seconds since 1970 in UTC; days are 'YYYY-MM-DD' in the owner's time zone.
-- Everything but the delivery's own tables hangs on an owner.

create table owners (
    owner integer primary key,
    language text not null,
    language_chosen integer not null default 0,
    address text,
    zone text not null,
    awaiting text,
    last_client integer not null,
    created_at integer not null
) strict;

create table clients (
    owner integer not null references owners (owner) on delete cascade,
    client integer not null,
    name text not null,
    at text,
    created_at integer not null,
    primary key (owner, client)
) strict, without rowid;

create table answers (
    owner integer not null,
    client integer not null,
    question text not null,
    choice text not null,
    answered_at integer not null,
    primary key (owner, client, question),
    foreign key (owner, client) references clients (owner, client) on delete cascade
) strict, without rowid;

create table incidents (
    owner integer not null,
    incident integer not null,
    client integer not null,
    kind text not null,
    day text not null,
    at text,
    minutes integer,
    note text not null,
    settled integer not null,
    logged_at integer not null,
    primary key (owner, incident),
    foreign key (owner, client) references clients (owner, client) on delete cascade
) strict, without rowid;

create index incidents_of_client on incidents (owner, client, day);

-- Groups that were told once that the bot talks in private only.
create table groups (
    chat integer primary key,
    told_at integer not null
) strict;

-- One row an update that was handled: what comes again is not done again.
create table seen (
    update_id integer primary key,
    seen_at integer not null
) strict;

-- Updates that failed and will be tried again, with how often they did.
create table failures (
    update_id integer primary key,
    count integer not null
) strict;

-- Updates put aside after too many failures, as they came.
create table dead_letters (
    update_id integer primary key,
    owner integer,
    body text not null,
    error text not null,
    dead_at integer not null
) strict;

-- Bot API calls to make, in order per chat; a row goes once it was made.
create table outbox (
    id integer primary key autoincrement,
    key text not null unique,
    chat integer not null,
    method text not null,
    parameters text not null,
    file_name text,
    file blob,
    attempts integer not null default 0,
    due_at integer not null
) strict;

create index outbox_of_chat on outbox (chat, id);
