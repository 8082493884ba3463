-- Work to do after a turn; a row goes in the transaction that puts its result into the outbox.
-- `client` is 0 where it is about none. `asked` counts how often it was asked for: what is asked
-- again while it is being done is done again. No reference to the owner: overwriting what an erase
-- left outlives them.

create table jobs (
    id integer primary key autoincrement,
    owner integer not null,
    work text not null,
    client integer not null,
    asked integer not null default 1,
    attempts integer not null default 0,
    due_at integer not null,
    unique (owner, work, client)
) strict;
