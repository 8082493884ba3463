-- name: keep_erased(owner, client, body, now)!
insert into erased (owner, client, erased_at, body) values (:owner, :client, :now, :body)
on conflict (owner, client) do update
set erased_at = excluded.erased_at, body = excluded.body;

-- name: begin_erasing(owner, client, now)!
insert into erasing (owner, client, erased_at) values (:owner, :client, :now)
on conflict (owner, client) do update set erased_at = excluded.erased_at;

-- name: get_erased(owner, client)^
select erased_at, body from erased where owner = :owner and client = :client;

-- name: drop_erased(owner, client)!
delete from erased where owner = :owner and client = :client;

-- name: end_erasing(owner, client)!
delete from erasing where owner = :owner and client = :client;

-- name: end_erasing_of_owner(owner)!
delete from erasing where owner = :owner;

-- name: list_erasing(before)
select owner, client from erasing where erased_at <= :before order by erased_at limit 100;

-- name: restore_client(owner, client, name, at, in_full, created_at, aliases, former, archived_at)!
insert into clients (owner, client, name, at, in_full, created_at, aliases, former, archived_at)
values (:owner, :client, :name, :at, :in_full, :created_at, :aliases, :former, :archived_at);

-- name: get_client(owner, client)^
-- The gist of the verdict is found again.
select owner, client, name, at, in_full, created_at, aliases, former, archived_at
from clients where owner = :owner and client = :client;

-- name: list_attachments_of_client(owner, client)
select attachments.*
from attachments
join incidents
    on incidents.owner = attachments.owner and incidents.incident = attachments.incident
where attachments.owner = :owner and incidents.client = :client
order by attachments.incident, attachments.message;

-- name: list_lessons_of_client(owner, client)
-- As `erase_lessons_of_client` has it, and those that go with the client's row.
select words, kind, client, incident
from lessons
where owner = :owner and (
    client = :client
    or (client is null and incident is null)
    or incident in (
        select incidents.incident
        from incidents
        where incidents.owner = :owner and incidents.client = :client
    )
)
order by lesson;
