-- name: mark_seen(update_id, now)!
insert into seen (update_id, seen_at) values (:update_id, :now)
on conflict (update_id) do nothing;

-- name: forget_seen(before)!
delete from seen where seen_at < :before;

-- name: count_failure(update_id)$
insert into failures (update_id, count) values (:update_id, 1)
on conflict (update_id) do update set count = failures.count + 1
returning count;

-- name: clear_failure(update_id)!
delete from failures where update_id = :update_id;

-- name: add_dead_letter(update_id, owner, body, error, now)!
insert into dead_letters (update_id, owner, body, error, dead_at)
values (:update_id, :owner, :body, :error, :now)
on conflict (update_id) do nothing;

-- name: post(key, chat, method, parameters, file_name, file, incident, now)!
insert into outbox (key, chat, method, parameters, file_name, file, incident, due_at)
values (:key, :chat, :method, :parameters, :file_name, :file, :incident, :now)
on conflict (key) do nothing;

-- name: list_chats_due(now)
select chat
from outbox as first
where due_at <= :now
  and id = (select min(id) from outbox where outbox.chat = first.chat);

-- name: next_due()$
select min(due_at)
from outbox as first
where id = (select min(id) from outbox where outbox.chat = first.chat);

-- name: get_first_call(chat)^
select id, method, parameters, file_name, file, incident, attempts, due_at
from outbox
where chat = :chat
order by id
limit 1;

-- name: replace_call(id, method, parameters)!
update outbox set method = :method, parameters = :parameters where id = :id;

-- name: put_off(id, due_at)!
update outbox set attempts = attempts + 1, due_at = :due_at where id = :id;

-- name: take_out(id)!
delete from outbox where id = :id;

-- name: count_outbox()$
select count(*) from outbox;
