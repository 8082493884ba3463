-- Moments are seconds since 1970 in UTC; days are 'YYYY-MM-DD' in the owner's time zone.
-- Everything but the delivery's own tables hangs on an owner.

create table owners (
    owner bigint primary key,
    language text not null,
    language_chosen bigint not null default 0,
    address text,
    zone text not null,
    awaiting text,
    last_client bigint not null,
    created_at bigint not null,
    -- When Telegram said that they blocked the bot or are gone; null again once they write.
    unreachable_at bigint
);

create table clients (
    owner bigint not null references owners (owner) on delete cascade,
    client bigint not null,
    name text not null,
    at text,
    created_at bigint not null,
    primary key (owner, client)
);

create table answers (
    owner bigint not null,
    client bigint not null,
    question text not null,
    choice text not null,
    answered_at bigint not null,
    primary key (owner, client, question),
    foreign key (owner, client) references clients (owner, client) on delete cascade
);

create table incidents (
    owner bigint not null,
    incident bigint not null,
    client bigint not null,
    kind text not null,
    day text not null,
    at text,
    minutes bigint,
    note text not null,
    settled bigint not null,
    logged_at bigint not null,
    primary key (owner, incident),
    foreign key (owner, client) references clients (owner, client) on delete cascade
);

create index incidents_of_client on incidents (owner, client, day);

-- Groups that were told once that the bot talks in private only.
create table groups (
    chat bigint primary key,
    told_at bigint not null
);

-- One row an update that was handled: what comes again is not done again.
create table seen (
    update_id bigint primary key,
    seen_at bigint not null
);

-- One row a tap that was handled: Telegram can deliver one tap under two update ids.
create table seen_taps (
    tap text primary key,
    seen_at bigint not null
);

-- Updates that failed and will be tried again, with how often they did.
create table failures (
    update_id bigint primary key,
    count bigint not null
);

-- Updates put aside after too many failures, as they came.
create table dead_letters (
    update_id bigint primary key,
    owner bigint,
    body text not null,
    error text not null,
    dead_at bigint not null
);

-- Bot API calls to make, in order per chat; a row goes once it was made.
create table outbox (
    id bigint generated always as identity primary key,
    key text not null unique,
    chat bigint not null,
    method text not null,
    parameters text not null,
    file_name text,
    file bytea,
    attempts bigint not null default 0,
    due_at bigint not null
);

create index outbox_of_chat on outbox (chat, id);
-- What the bot says first: when, and by which rule again. No words of the owner's.
create table reminders (
    owner bigint not null references owners (owner) on delete cascade,
    name text not null,
    due_at bigint not null,
    zone text not null,
    rule text not null,
    primary key (owner, name)
);

create index reminders_due on reminders (due_at);

-- How much the bot started by itself in each second, over all processes.
create table started (
    moment bigint primary key,
    count bigint not null
);

create index seen_since on seen (seen_at);
create index seen_taps_since on seen_taps (seen_at);

-- The second net under "every query names its owner": the rows of one owner only are in sight,
-- whoever forgets it. `speak_for` sets the owner for the length of a transaction.

alter table owners enable row level security;
alter table owners force row level security;
create policy of_owner on owners
    using (owner = nullif(current_setting('rozstaje.owner', true), '')::bigint);

alter table clients enable row level security;
alter table clients force row level security;
create policy of_owner on clients
    using (owner = nullif(current_setting('rozstaje.owner', true), '')::bigint);

alter table answers enable row level security;
alter table answers force row level security;
create policy of_owner on answers
    using (owner = nullif(current_setting('rozstaje.owner', true), '')::bigint);

alter table incidents enable row level security;
alter table incidents force row level security;
create policy of_owner on incidents
    using (owner = nullif(current_setting('rozstaje.owner', true), '')::bigint);
