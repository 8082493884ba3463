-- What PostgreSQL takes JSON apart by its own words for.

-- name: count_stretches(owner, client, stretches)
-- `stretches` is a list in JSON of kinds, each with a first and a last day. `counted` is how often,
-- and after a space the last day; null for never.
select stretches.value ->> 0 as kind, (
    select count(*) || ' ' || max(incidents.day)
    from incidents
    where incidents.owner = :owner and incidents.client = :client
        and incidents.kind = stretches.value ->> 0
        and incidents.day between stretches.value ->> 1 and stretches.value ->> 2
        and incidents.standing = 'kept' and incidents.settled = 0
        and incidents.sure = 1
) as counted
from json_array_elements((:stretches)::json) as stretches;
