-- name: get_owner(owner)^
select language, language_chosen, address, zone, awaiting, last_client
from owners
where owner = :owner;

-- name: add_owner(owner, language, zone, now)!
insert into owners (owner, language, zone, last_client, created_at)
values (:owner, :language, :zone, 0, :now);

-- name: set_language(owner, language, chosen)!
update owners set language = :language, language_chosen = :chosen where owner = :owner;

-- name: set_address(owner, address)!
update owners set address = :address where owner = :owner;

-- name: set_awaiting(owner, awaiting)!
update owners set awaiting = :awaiting where owner = :owner;

-- name: tell_group(chat, now)!
insert into groups (chat, told_at) values (:chat, :now)
on conflict (chat) do nothing;
