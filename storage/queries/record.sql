-- name: get_chain(owner)^
-- Of an owner with no chain yet, all entries were logged before there was one.
select owners.last_incident,
    coalesce(chains.links, 0) as links,
    chains.head,
    coalesce(chains.unlinked, owners.last_incident) as unlinked
from owners
left join chains on chains.owner = owners.owner
where owners.owner = :owner;

-- name: set_chain(owner, links, head, unlinked)!
insert into chains (owner, links, head, unlinked) values (:owner, :links, :head, :unlinked)
on conflict (owner) do update set links = excluded.links, head = excluded.head;

-- name: add_link(owner, link, previous, moment, incident, client, change, digest)!
insert into links (owner, link, previous, moment, incident, client, change, digest)
values (:owner, :link, :previous, :moment, :incident, :client, :change, :digest);

-- name: set_salt(owner, incident, client, salt)!
-- Of an entry whose files alone were changed; else `keep_incident` brings it.
update incidents set salt = :salt
where owner = :owner and incident = :incident
    and coalesce(client, 0) = coalesce(cast(:client as bigint), 0);

-- name: list_links(owner)
select link, previous, moment, incident, client, change, digest
from links
where owner = :owner
order by link;

-- name: list_recorded(owner)
select * from incidents where owner = :owner order by incident;

-- name: list_recorded_files(owner)
select * from attachments where owner = :owner order by incident, message;

-- name: list_chains(after)
select owner from chains where owner > :after order by owner limit 100;
