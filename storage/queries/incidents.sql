-- name: list_incidents(owner, client)
-- Which they are by the index: SQLite takes the owner's whole log otherwise, to sort it.
select *
from incidents
where owner = :owner and incident in (
    select theirs.incident
    from incidents as theirs
    where theirs.owner = :owner and theirs.client = :client
)
order by day, incident;

-- name: list_days(owner, client, limit)
-- More than these are counted.
select kind, day
from incidents
where owner = :owner and client = :client and kind is not null and day is not null
    and standing = 'kept' and settled = 0
    and sure = 1
limit :limit;

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
from json_each(:stretches) as stretches;

-- name: list_first_trouble(owner, client, today)
select kind, '1 ' || day as counted
from incidents
where owner = :owner and client = :client and kind not in ('good_moment', 'other')
    and day <= :today
    and standing = 'kept' and settled = 0
    and sure = 1
limit 1;

-- name: count_recent(owner, client, since, today)^
-- Settled ones too; what is of no kind yet, or of one that is not known here, is trouble. What waits
-- for a word, and what is kept only, is neither.
select
    count(case when kind = 'good_moment' then 1 end) as good,
    count(case when coalesce(kind, '') not in ('good_moment', 'other') then 1 end) as incidents,
    cast(
        coalesce(
            sum(case when coalesce(kind, '') in ('good_moment', 'other') then 0 else minutes end), 0
        ) as bigint
    ) as minutes
from incidents
where owner = :owner and client = :client and standing = 'kept' and sure = 1
    and day between :since and :today;

-- name: count_asked(owner, client, kinds, since, until, settled)
-- By day, the latest first. `kinds` stand between spaces; `settled` 1: settled ones too.
select
    day,
    count(case when sure = 1 then 1 end) as times,
    cast(coalesce(sum(case when sure = 1 then minutes end), 0) as bigint) as minutes,
    count(case when sure = 0 then 1 end) as waiting
from incidents
where owner = :owner and client = :client and standing = 'kept'
    and day between :since and :until
    and :kinds like '% ' || kind || ' %' and settled <= :settled
group by day
order by day desc;

-- name: count_by_clock(owner, client, kinds, since, until)
select
    day, at, count(*) as times, cast(coalesce(sum(minutes), 0) as bigint) as minutes
from incidents
where owner = :owner and client = :client and standing = 'kept'
    and day between :since and :until
    and :kinds like '% ' || kind || ' %' and sure = 1 and at is not null
group by day, at
order by day desc, at desc;

-- name: list_loose_incidents(owner)
select *
from incidents
where owner = :owner and incident in (
    select nobodys.incident
    from incidents as nobodys
    where nobodys.owner = :owner and nobodys.client is null
)
order by incident;

-- name: count_loose(owner)^
select count(*) as entries, min(incident) as first
from incidents
where owner = :owner and client is null and standing = 'kept';

-- name: list_page(owner, client, limit, offset)
-- The places first, in the index alone; then the rows of the few that are shown.
select *
from incidents
where owner = :owner and incident in (
    select placed.incident
    from incidents as placed
    where placed.owner = :owner and placed.client = :client and placed.standing = 'kept'
        and placed.day > ''
    order by placed.day desc, placed.at desc nulls last, placed.incident desc
    limit :limit offset :offset
)
order by day desc, at desc nulls last, incident desc;

-- name: list_undated_page(owner, client, limit, offset)
select *
from incidents
where owner = :owner and incident in (
    select placed.incident
    from incidents as placed
    where placed.owner = :owner and placed.client = :client and placed.standing = 'kept'
        and placed.day is null
    order by placed.at desc nulls last, placed.incident desc
    limit :limit offset :offset
)
order by at desc nulls last, incident desc;

-- name: count_undated(owner, client)$
select count(*)
from incidents
where owner = :owner and client = :client and standing = 'kept' and day is null;

-- name: count_kept(owner, client)$
select count(*)
from incidents
where owner = :owner and client = :client and standing = 'kept';

-- name: count_newer(owner, client, incident)$
-- How many dated ones stand above a dated one; null when it is not among them.
select (
    select count(*)
    from incidents as later
    where later.owner = it.owner and later.client = it.client and later.standing = 'kept'
        and later.day > it.day
) + (
    select count(*)
    from incidents as above
    where above.owner = it.owner and above.client = it.client and above.standing = 'kept'
        and above.day = it.day
        and (coalesce(above.at, ''), above.incident) > (coalesce(it.at, ''), it.incident)
)
from incidents as it
where it.owner = :owner and it.incident = :incident and it.client = :client
    and it.standing = 'kept' and it.day > '';

-- name: count_undated_above(owner, client, incident)$
-- How many undated ones stand above an undated one; null when it is not among them.
select (
    select count(*)
    from incidents as above
    where above.owner = it.owner and above.client = it.client and above.standing = 'kept'
        and above.day is null
        and (coalesce(above.at, ''), above.incident) > (coalesce(it.at, ''), it.incident)
)
from incidents as it
where it.owner = :owner and it.incident = :incident and it.client = :client
    and it.standing = 'kept' and it.day is null;

-- name: count_between(owner, client, since, until)$
-- What has no day is before all that has one.
select count(*)
from incidents
where owner = :owner and client = :client and standing = 'kept'
    and coalesce(day, '') between :since and :until;

-- name: count_of_kind(owner, client, kind, since, until)$
-- By two indexes: those that count, and those that do not.
select (
    select count(*)
    from incidents
    where owner = :owner and client = :client and kind = :kind
        and coalesce(day, '') between :since and :until
        and standing = 'kept' and settled = 0
        and sure = 1
) + (
    select count(*)
    from incidents
    where owner = :owner and client = :client and kind = :kind
        and coalesce(day, '') between :since and :until
        and standing = 'kept' and (settled = 1 or sure = 0)
);

-- name: list_latest_of(owner, client, kind, most)
select *
from incidents
where owner = :owner and client = :client and kind = :kind
    and standing = 'kept' and settled = 0
    and sure = 1
order by day desc nulls last, incident desc
limit :most;

-- name: count_of_client(owner, client)^
select
    (
        select count(*)
        from answers
        where answers.owner = :owner and answers.client = :client and answers.choice <> 'skip'
    ) as answers,
    count(*) as entries,
    count(case when standing = 'kept' then 1 end) as kept
from incidents
where owner = :owner and client = :client;

-- name: count_of_owner(owner)^
select
    (
        select count(*)
        from answers
        where answers.owner = :owner and answers.choice <> 'skip'
    ) as answers,
    count(*) as entries,
    count(case when standing = 'kept' then 1 end) as kept
from incidents
where owner = :owner;

-- name: list_kept_incidents(owner)
select *
from incidents
where owner = :owner and standing = 'kept'
order by incident;

-- name: list_kept_after(owner, after, most)
select *
from incidents
where owner = :owner and incident > :after and standing = 'kept'
order by incident
limit :most;

-- name: get_incident(owner, incident)^
select *
from incidents
where owner = :owner and incident = :incident;

-- name: list_incidents_by_message(owner, message)
-- Each by its own index: joined by `or` they are one walk through the owner's log.
select *
from incidents
where owner = :owner and incident in (
    select told.incident
    from incidents as told
    where told.owner = :owner and told.message = :message
    union
    select shown.incident
    from incidents as shown
    where shown.owner = :owner and shown.card = :message
    union
    select attachments.incident
    from attachments
    where attachments.owner = :owner and attachments.message = :message
)
order by incident;

-- name: list_told_with(owner, incident)
-- Itself, and what the same message told: messages of another bot can have the same numbers.
select *
from incidents
where owner = :owner
    and logged_at = (
        select told.logged_at
        from incidents as told
        where told.owner = :owner and told.incident = :incident
    )
    and incident in (
        select cast(:incident as bigint)
        union
        select beside.incident
        from incidents as beside
        where beside.owner = :owner and beside.message = (
            select told.message
            from incidents as told
            where told.owner = :owner and told.incident = :incident
        )
    )
order by incident;

-- name: list_incidents_by_album(owner, album)
select *
from incidents
where owner = :owner and incident in (
    select attachments.incident
    from attachments
    where attachments.owner = :owner and attachments.album = :album
)
order by incident;

-- name: get_latest_incident(owner)^
select *
from incidents
where owner = :owner and standing = 'kept'
order by incident desc
limit 1;

-- name: list_lately(owner, first)
select *
from incidents
where owner = :owner and incident >= :first
order by incident desc;

-- name: keep_incident(owner, incident, client, kind, kinds, day, at, minutes, note, settled, standing, logged_at, message, card, sure, edited_at, author, before, salt, said_anew, now)!
-- What was said and is said otherwise now was edited; what was open and is filled in was not:
-- `casework.record.edited` says the same. No salt: it has no new link, and the old one stays.
insert into incidents (
    owner, incident, client, kind, kinds, day, at, minutes, note, settled, standing, logged_at,
    message, card, sure, edited_at, author, before, salt
) values (
    :owner, :incident, :client, :kind, :kinds, :day, :at, :minutes, :note, :settled, :standing,
    :logged_at, :message, :card, :sure, :edited_at, :author, :before,
    :salt
)
on conflict (owner, incident) do update set
    client = excluded.client, kind = excluded.kind, kinds = excluded.kinds, day = excluded.day,
    at = excluded.at, minutes = excluded.minutes, note = excluded.note,
    settled = excluded.settled, standing = excluded.standing, message = excluded.message,
    card = excluded.card, sure = excluded.sure, author = excluded.author,
    before = excluded.before, salt = coalesce(excluded.salt, incidents.salt),
    edited_at = case
        when :said_anew = 1
            or incidents.day <> coalesce(excluded.day, '')
            or incidents.at <> coalesce(excluded.at, '')
            or incidents.minutes <> coalesce(excluded.minutes, -1)
        then :now
        else incidents.edited_at
    end;

-- name: count_incident(owner, incident)!
update owners set last_incident = :incident
where owner = :owner and last_incident < :incident;

-- name: set_card(owner, incident, card)!
-- One card shows all that a message told: what was written at another moment is of another bot.
update incidents set card = :card
where owner = :owner
    and logged_at = (
        select told.logged_at
        from incidents as told
        where told.owner = :owner and told.incident = :incident
    )
    and incident in (
        select cast(:incident as bigint)
        union all
        select beside.incident
        from incidents as beside
        where beside.owner = :owner and beside.message = (
            select told.message
            from incidents as told
            where told.owner = :owner and told.incident = :incident
        )
    );

-- name: attach(owner, incident, message, type, file_id, name, size, album)!
insert into attachments (owner, incident, message, type, file_id, name, size, album)
values (:owner, :incident, :message, :type, :file_id, :name, :size, :album)
on conflict (owner, message, incident) do nothing;

-- name: move_album(owner, album, before, after)!
update attachments set incident = :after
where owner = :owner and album = :album and incident = :before;

-- name: list_files_of(owner, incident)
select incident, message, type, file_id, name, size, album
from attachments
where owner = :owner and incident = :incident
order by message;

-- name: detach(owner, incident, message)!
delete from attachments
where owner = :owner and incident = :incident and (
    message = :message
    or album in (
        select together.album
        from attachments as together
        where together.owner = :owner and together.incident = :incident
            and together.message = :message
    )
);

-- name: learn(owner, words, kind, client, incident)!
insert into lessons (owner, lesson, words, kind, client, incident)
select :owner, coalesce(max(lesson), 0) + 1, :words, :kind, :client, :incident
from lessons
where owner = :owner;

-- name: list_lessons(owner)
select words, kind, client, incident
from lessons
where owner = :owner
order by lesson desc
limit 200;

-- name: get_logged_at(owner, incident)$
select logged_at from incidents where owner = :owner and incident = :incident;

-- name: count_logged(owner, first, since)^
-- Sealed words are longer, by what stands before and behind them, and a third (`storage.sealing`).
select count(*) as entries, coalesce(sum((length(note) - 53) * 3 / 4), 0) as characters
from incidents
where owner = :owner and incident >= :first and logged_at > :since;
