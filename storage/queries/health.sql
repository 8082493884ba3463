-- name: beat(now)$
insert into pulse (one, beaten_at) values (1, :now)
on conflict (one) do update set beaten_at = excluded.beaten_at
returning beaten_at;

-- name: look_around()^
-- A row of each table that a turn needs.
select
    (select owner from owners limit 1) as an_owner,
    (select client from clients limit 1) as a_client,
    (select incident from incidents limit 1) as an_incident,
    (select max(update_id) from seen) as last_seen,
    (select max(id) from outbox) as last_call;
