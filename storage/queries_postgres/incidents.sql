-- What PostgreSQL takes JSON apart by its own words for.

-- name: count_days(owner, client, windows, today)
-- `windows` is an object in JSON: by kind, the first day that counts.
select incidents.kind, incidents.day, count(*) as count
from json_each_text((:windows)::json) as windows
cross join incidents
where incidents.owner = :owner and incidents.client = :client
    and incidents.kind = windows.key and incidents.day between windows.value and :today
    and incidents.standing = 'kept' and incidents.settled = 0
group by incidents.kind, incidents.day;
