-- name: set_reminder(owner, name, due_at, zone, rule)!
insert into reminders (owner, name, due_at, zone, rule, promised_at)
values (:owner, :name, :due_at, :zone, :rule, :due_at)
on conflict (owner, name) do update
set due_at = excluded.due_at, zone = excluded.zone, rule = excluded.rule,
    promised_at = excluded.promised_at, moved_at = null;

-- name: drop_reminder(owner, name)!
delete from reminders where owner = :owner and name = :name;

-- name: get_due(owner, name)$
select due_at from reminders where owner = :owner and name = :name;

-- name: hasten_reminder(owner, name, due_at, once)!
update reminders set due_at = :due_at where owner = :owner and name = :name and rule <> :once;

-- name: bring_back_reminder(owner, name, due_at, promised_at, once)!
insert into reminders (owner, name, due_at, zone, rule, promised_at)
values (:owner, :name, :due_at, 'UTC', :once, :promised_at)
on conflict (owner, name) do nothing;

-- name: list_due_reminders(now, most)
select owner, name, due_at, zone, rule, promised_at
from reminders
where due_at <= :now
order by due_at, owner, name
limit :most;

-- name: list_reminders_moved_after(moment, most)
select owner, name, due_at, zone, rule, promised_at
from reminders
where moved_at > :moment
limit :most;

-- name: move_reminder(owner, name, due_at, next_due_at, moved_at)!
update reminders set due_at = :next_due_at, moved_at = :moved_at
where owner = :owner and name = :name and due_at = :due_at;

-- name: end_reminder(owner, name, due_at)!
delete from reminders where owner = :owner and name = :name and due_at = :due_at;

-- name: count_started(now, most)$
insert into started (moment, count) values (:now, 1)
on conflict (moment) do update set count = started.count + 1 where started.count < :most
returning count;

-- name: forget_started(before)!
delete from started where moment < :before;
