-- name: get_plan(owner, client)^
select level, starts_on, notice_on, hours
from plans
where owner = :owner and client = :client;

-- name: set_plan(owner, client, level, starts_on, notice_on, hours)!
insert into plans (owner, client, level, starts_on, notice_on, hours)
values (:owner, :client, :level, :starts_on, :notice_on, :hours)
on conflict (owner, client) do update
set level = excluded.level, starts_on = excluded.starts_on, notice_on = excluded.notice_on,
    hours = excluded.hours;

-- name: list_plan_steps(owner, client)
select step, done_at
from plan_steps
where owner = :owner and client = :client
order by step;

-- name: tick_step(owner, client, step, done_at)!
insert into plan_steps (owner, client, step, done_at)
values (:owner, :client, :step, :done_at)
on conflict (owner, client, step) do update set done_at = excluded.done_at;

-- name: untick_step(owner, client, step)!
delete from plan_steps where owner = :owner and client = :client and step = :step;

-- name: list_blanks(owner, client)
select blank, value
from blanks
where owner = :owner and client = :client
order by blank;

-- name: set_blank(owner, client, blank, value)!
insert into blanks (owner, client, blank, value)
values (:owner, :client, :blank, :value)
on conflict (owner, client, blank) do update set value = excluded.value;

-- name: get_asked(owner)^
select client, blank, draft from asked where owner = :owner;

-- name: set_asked(owner, client, blank, draft)!
insert into asked (owner, client, blank, draft)
values (:owner, :client, :blank, :draft)
on conflict (owner) do update
set client = excluded.client, blank = excluded.blank, draft = excluded.draft;
