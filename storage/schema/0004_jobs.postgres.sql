-- Work to do after a turn; a row goes in the transaction that puts its result into the outbox.
-- `client` is 0 where it is about none. `asked` counts how often it was asked for: what is asked
-- again while it is being done is done again. No reference to the owner: overwriting what an erase
-- left outlives them.

create table jobs (
    id bigint generated always as identity primary key,
    owner bigint not null,
    work text not null,
    client bigint not null,
    asked bigint not null default 1,
    attempts bigint not null default 0,
    due_at bigint not null,
    unique (owner, work, client)
);
