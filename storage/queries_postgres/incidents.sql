-- What PostgreSQL takes JSON apart, and puts it together, by its own words for.

-- name: count_days(owner, client, windows, today)
-- `windows` is an object in JSON: by kind, the first day that counts; `days` one by day: how often.
select windows.key as kind, (
    select coalesce(json_object_agg(counted.day, counted.times), '{}')::text
    from (
        select incidents.day, count(*) as times
        from incidents
        where incidents.owner = :owner and incidents.client = :client
            and incidents.kind = windows.key and incidents.day between windows.value and :today
            and incidents.standing = 'kept' and incidents.settled = 0
            and incidents.sure = 1
        group by incidents.day
    ) as counted
) as days
from json_each_text((:windows)::json) as windows;
