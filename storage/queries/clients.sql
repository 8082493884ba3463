-- name: list_clients(owner)
select client, name, at, aliases
from clients
where owner = :owner
order by client;

-- name: add_client(owner, client, name, at, now)!
insert into clients (owner, client, name, at, created_at)
values (:owner, :client, :name, :at, :now);

-- name: count_client(owner, client)!
update owners set last_client = :client where owner = :owner;

-- name: set_aliases(owner, client, aliases)!
update clients set aliases = :aliases where owner = :owner and client = :client;

-- name: set_position(owner, client, at)!
update clients set at = :at where owner = :owner and client = :client;

-- name: list_answers(owner, client)
select question, choice, answered_at
from answers
where owner = :owner and client = :client;

-- name: set_answer(owner, client, question, choice, answered_at)!
insert into answers (owner, client, question, choice, answered_at)
values (:owner, :client, :question, :choice, :answered_at)
on conflict (owner, client, question) do update
set choice = excluded.choice, answered_at = excluded.answered_at;
