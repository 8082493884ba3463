-- name: get_key(owner, client)^
select owner, client, name, master, wrapped from keys where owner = :owner and client = :client;

-- name: get_key_named(name)^
select owner, client, name, master, wrapped from keys where name = :name;

-- name: list_keys_of(owner)
select owner, client, name, master, wrapped from keys where owner = :owner order by client;

-- name: add_key(owner, client, name, master, wrapped)!
insert into keys (owner, client, name, master, wrapped)
values (:owner, :client, :name, :master, :wrapped)
on conflict (owner, client) do nothing;

-- name: is_kept(owner, client)$
-- Client 0 is the owner as a whole.
select 1
from owners
where owner = :owner and (
    cast(:client as bigint) = 0
    or exists (
        select 1 from clients where clients.owner = :owner and clients.client = :client
    )
);

-- name: drop_key(owner, client)!
delete from keys where owner = :owner and client = :client;

-- name: drop_keys(owner)!
delete from keys where owner = :owner;

-- name: list_masters()
select distinct master from keys;

-- name: list_keys(after_owner, after_client, most)
select owner, client, name, master, wrapped
from keys
where (owner, client) > (:after_owner, :after_client)
order by owner, client
limit :most;

-- name: list_all_keys()
select owner, client, name, master, wrapped from keys;

-- name: blank_keys(nothing)!
update keys set wrapped = :nothing;

-- name: rewrap_key(name, master, wrapped)!
update keys set master = :master, wrapped = :wrapped where name = :name;

-- name: list_unsealed(most)
select owner from unsealed order by owner limit :most;

-- name: is_unsealed(owner)$
select 1 from unsealed where owner = :owner;

-- name: begin_unsealed(owner)!
insert into unsealed (owner) values (:owner) on conflict (owner) do nothing;

-- name: end_unsealed(owner)!
delete from unsealed where owner = :owner;

-- name: get_client_of(owner, incident)$
select client from incidents where owner = :owner and incident = :incident;

-- name: get_note(owner, incident)^
select note, client from incidents where owner = :owner and incident = :incident;

-- name: seal_incident(owner, incident, client, note, author, before, salt)!
update incidents set note = :note, author = :author, before = :before, salt = :salt
where owner = :owner and incident = :incident
    and coalesce(client, 0) = coalesce(cast(:client as bigint), 0);

-- name: list_attachments_of_owner(owner)
select incident, message, file_id, name from attachments where owner = :owner;

-- name: seal_attachment(owner, incident, message, file_id, name)!
update attachments set file_id = :file_id, name = :name
where owner = :owner and incident = :incident and message = :message;

-- name: list_lessons_of_owner(owner)
select lesson, words, client, incident from lessons where owner = :owner;

-- name: seal_lesson(owner, lesson, words, client, incident)!
update lessons set words = :words
where owner = :owner and lesson = :lesson
    and coalesce(client, 0) = coalesce(cast(:client as bigint), 0)
    and coalesce(incident, 0) = coalesce(cast(:incident as bigint), 0);

-- name: list_erased_of_owner(owner)
select client, body from erased where owner = :owner;

-- name: seal_erased(owner, client, body)!
update erased set body = :body where owner = :owner and client = :client;

-- name: list_outbox_of(chat)
select id, key, parameters, file_name, file from outbox where chat = :chat;

-- name: seal_call(id, chat, key, parameters, file_name, file)!
update outbox set parameters = :parameters, file_name = :file_name, file = :file
where id = :id and chat = :chat and key = :key;

-- name: list_parked_of(owner)
select update_id, body from parked where owner = :owner;

-- name: seal_parked(owner, update_id, body)!
update parked set body = :body where owner = :owner and update_id = :update_id;

-- name: list_dead_letters_of(owner)
select update_id, body from dead_letters where coalesce(owner, 0) = :owner;

-- name: seal_dead_letter(owner, update_id, body)!
update dead_letters set body = :body
where update_id = :update_id and coalesce(owner, 0) = :owner;
