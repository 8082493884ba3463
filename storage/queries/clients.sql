-- name: list_clients(owner)
select client, name, at, in_full, aliases, former, archived_at
from clients
where owner = :owner
order by client;

-- name: add_client(owner, client, name, at, now)!
insert into clients (owner, client, name, at, in_full, created_at)
values (:owner, :client, :name, :at, 0, :now);

-- name: count_client(owner, client)!
update owners set last_client = :client where owner = :owner;

-- name: set_name(owner, client, name, former)!
update clients set name = :name, former = :former where owner = :owner and client = :client;

-- name: set_archived(owner, client, archived_at)!
update clients set archived_at = :archived_at where owner = :owner and client = :client;

-- name: set_aliases(owner, client, aliases)!
update clients set aliases = :aliases where owner = :owner and client = :client;

-- name: set_position(owner, client, at, in_full)!
update clients set at = :at, in_full = :in_full where owner = :owner and client = :client;

-- name: list_answers(owner, client)
select question, choice, answered_at, passed
from answers
where owner = :owner and client = :client
order by question;

-- name: set_answer(owner, client, question, choice, answered_at, passed)!
insert into answers (owner, client, question, choice, answered_at, passed)
values (:owner, :client, :question, :choice, :answered_at, :passed)
on conflict (owner, client, question) do update
set choice = excluded.choice, answered_at = excluded.answered_at, passed = excluded.passed;

-- name: list_gists(owner, first, last)
select client, gist
from clients
where owner = :owner and client between :first and :last and gist is not null
order by client;

-- name: keep_gist(owner, client, gist)!
update clients set gist = :gist where owner = :owner and client = :client;

-- name: forget_gist(owner, client)!
update clients set gist = null
where owner = :owner and client = :client and gist is not null;

-- name: forget_gists_of_entry(owner, incident, client)!
-- Of whose the entry is now, and of whose it was.
update clients set gist = null
where owner = :owner and gist is not null and client in (
    :client,
    (
        select incidents.client
        from incidents
        where incidents.owner = :owner and incidents.incident = :incident
    )
);

-- name: forget_gists(owner)!
update clients set gist = null where owner = :owner and gist is not null;
