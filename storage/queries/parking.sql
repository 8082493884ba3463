-- name: park(update_id, owner, body)!
insert into parked (update_id, owner, body) values (:update_id, :owner, :body)
on conflict (update_id) do nothing;

-- name: begin_parking(owner)!
insert into parking (owner) values (:owner) on conflict (owner) do nothing;

-- name: end_parking(owner)!
delete from parking where owner = :owner;

-- name: list_parking()
select owner from parking;

-- name: get_first_parked(owner)^
select place, update_id, body from parked where owner = :owner order by place limit 1;

-- name: bury_first_parked(owner, error, now)!
insert into dead_letters (update_id, owner, body, error, dead_at)
select update_id, owner, '', :error, :now
from parked
where owner = :owner
order by place
limit 1
on conflict (update_id) do nothing;

-- name: take_out_first_parked(owner)!
delete from parked
where owner = :owner and place = (select min(place) from parked where owner = :owner);

-- name: take_out_parked(owner, place)!
delete from parked where owner = :owner and place = :place;
