-- name: set_heard(owner, now)!
insert into presences (owner, heard_at) values (:owner, :now)
on conflict (owner) do update set heard_at = excluded.heard_at, warned_at = null;

-- name: get_presence(owner)^
select heard_at, warned_at from presences where owner = :owner;

-- name: list_presences(after)
select owner from presences where owner > :after order by owner limit 100;

-- name: set_warned(owner, now)!
update presences set warned_at = :now where owner = :owner;

-- name: list_gone(before, most)
select owner
from presences
where warned_at is null and heard_at <= :before
order by heard_at, owner
limit :most;

-- name: list_warned(before, most)
select owner
from presences
where warned_at <= :before
order by warned_at, owner
limit :most;

-- name: put_warnings_off(seconds)!
update presences set warned_at = warned_at + :seconds where warned_at > 0;

-- name: forget_warnings_after(now)!
update presences set warned_at = null where warned_at > :now;

-- name: forget_warnings_of_heard(after)!
update presences set warned_at = null where warned_at > 0 and heard_at > :after;

-- name: get_looked()$
select looked_at from retention where one = 1;

-- name: set_looked(now, last)!
-- Two processes that look at once: one of them does.
insert into retention (one, looked_at) values (1, :now)
on conflict (one) do update set looked_at = excluded.looked_at where retention.looked_at = :last;

-- name: has_logged(owner)$
select 1 from clients where owner = :owner
union all
select 1 from owners where owner = :owner and last_incident > 0
limit 1;
