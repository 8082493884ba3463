-- name: mark_seen(update_id, now)!
-- Numbers start anew after a quiet week, and Telegram brings an update for a day: what was seen three
-- days ago was another.
insert into seen (update_id, seen_at) values (:update_id, :now)
on conflict (update_id) do update set seen_at = excluded.seen_at
where seen.seen_at < excluded.seen_at - 259200;

-- name: mark_tap_seen(tap, now)!
insert into seen_taps (tap, seen_at) values (:tap, :now)
on conflict (tap) do nothing;

-- name: forget_seen(before)!
delete from seen where seen_at < :before;

-- name: forget_seen_taps(before)!
delete from seen_taps where seen_at < :before;

-- name: forget_dead_letters(before)!
delete from dead_letters where dead_at < :before;

-- name: count_failure(update_id)$
insert into failures (update_id, count) values (:update_id, 1)
on conflict (update_id) do update set count = failures.count + 1
returning count;

-- name: clear_failure(update_id)!
delete from failures where update_id = :update_id;

-- name: forget_failures()!
-- Those of what was handled in the end.
delete from failures where update_id in (select update_id from seen);

-- name: add_dead_letter(update_id, owner, body, error, now)!
insert into dead_letters (update_id, owner, body, error, dead_at)
values (:update_id, :owner, :body, :error, :now)
on conflict (update_id) do nothing;

-- name: post(key, chat, method, parameters, file_name, file, incident, reminder, not_after, clients, now)!
insert into outbox (
    key, chat, method, parameters, file_name, file, incident, reminder, not_after, clients, due_at,
    posted_at
) values (
    :key, :chat, :method, :parameters, :file_name, :file, :incident, :reminder, :not_after, :clients,
    :now, :now
)
on conflict (key) do nothing;

-- name: list_chats_due(now, far)
-- Further away than anything waits is a time by a clock that was wrong.
select chat
from outbox as first
where (due_at <= :now or due_at > :far)
  and id = (select min(id) from outbox where outbox.chat = first.chat);

-- name: next_due()$
select min(due_at)
from outbox as first
where id = (select min(id) from outbox where outbox.chat = first.chat);

-- name: claim_call(chat, now, until, far)^
-- One process sends, so that nothing needs to be claimed until then.
-- `card`: the message that shows the entry by now, as what was sent before may have made known.
select
    id, key, method, parameters, file_name, file, incident, reminder, not_after, attempts,
    (
        select told.card
        from incidents as told
        where told.owner = outbox.chat and told.incident = outbox.incident
    ) as card
from outbox
where id = (select min(id) from outbox where chat = :chat)
  and (due_at <= :now or due_at > :far) and :until >= :now;

-- name: replace_call(id, chat, key, method, parameters, due_at)!
update outbox set method = :method, parameters = :parameters, due_at = :due_at
where id = :id and chat = :chat and key = :key;

-- name: put_off(id, due_at)!
update outbox set attempts = attempts + 1, due_at = :due_at where id = :id;

-- name: take_out(id)!
delete from outbox where id = :id;

-- name: bury_first_call(chat, error, now)!
-- Without its words, which nobody can read; its number is below those of updates.
insert into dead_letters (update_id, owner, body, error, dead_at)
select -id, chat, method || ' ' || key, :error, :now
from outbox
where id = (select min(id) from outbox where chat = :chat)
on conflict (update_id) do nothing;

-- name: take_out_first(chat)!
delete from outbox where id = (select min(id) from outbox where chat = :chat);

-- name: count_outbox()$
select count(*) from outbox;

-- name: get_backlog()^
select
    (select count(*) from outbox) as calls,
    (select min(posted_at) from outbox) as posted_at,
    (select count(*) from jobs) as jobs,
    (select count(*) from dead_letters) as dead;

-- name: set_unreachable(owner, now)!
update owners set unreachable_at = :now where owner = :owner;

-- name: set_reachable(owner)!
update owners set unreachable_at = null where owner = :owner and unreachable_at is not null;

-- name: get_unreachable(owner)$
select unreachable_at from owners where owner = :owner;

-- name: list_dead_letters()
select update_id, owner, body, error, dead_at from dead_letters order by dead_at, update_id;
