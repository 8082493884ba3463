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
    last_incident integer not null,
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

-- What was not said is null until the owner tells it. `kinds` are the ids it was read as, joined by
-- spaces; `message` and `card` are the owner's message and the bot's answer in the chat.
create table incidents (
    owner integer not null references owners (owner) on delete cascade,
    incident integer not null,
    client integer,
    kind text,
    kinds text not null,
    day text,
    at text,
    minutes integer,
    note text not null,
    settled integer not null,
    standing text not null,
    logged_at integer not null,
    message integer,
    card integer,
    primary key (owner, incident),
    foreign key (owner, client) references clients (owner, client) on delete cascade
) strict, without rowid;

create index incidents_of_client on incidents (owner, client, day);
create index incidents_of_message on incidents (owner, message);
create index incidents_of_card on incidents (owner, card);

-- Files that Telegram keeps, as evidence of an entry.
create table attachments (
    owner integer not null,
    incident integer not null,
    message integer not null,
    type text not null,
    file_id text not null,
    name text,
    size integer,
    album text,
    primary key (owner, message, incident),
    foreign key (owner, incident) references incidents (owner, incident) on delete cascade
) strict, without rowid;

create index attachments_of_album on attachments (owner, album);

-- What an owner corrected: a message's words, joined by spaces, and what was right.
create table lessons (
    owner integer not null references owners (owner) on delete cascade,
    lesson integer not null,
    words text not null,
    kind text,
    client integer,
    primary key (owner, lesson),
    foreign key (owner, client) references clients (owner, client) on delete cascade
) strict, without rowid;

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
    incident integer,
    attempts integer not null default 0,
    due_at integer not null
) strict;

create index outbox_of_chat on outbox (chat, id);
