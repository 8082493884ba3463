-- name: get_owner(owner)^
select language, language_chosen, address, zone, awaiting, last_client, last_incident,
    work_starts, work_ends, work_days, rate, currency, naming, digest, sender, bot,
    awaiting_at, awaiting_entry, undo, undo_after,
    (select keys.name from keys where keys.owner = owners.owner and keys.client = 0) as key,
    consents.given as consent_given, consents.said_at as consent_at,
    presences.heard_at, presences.warned_at,
    -- As `get_chain` has it.
    coalesce(chains.links, 0) as links, chains.head,
    coalesce(chains.unlinked, owners.last_incident) as unlinked
from owners
left join consents on consents.owner = owners.owner
left join presences on presences.owner = owners.owner
left join chains on chains.owner = owners.owner
where owners.owner = :owner;

-- name: set_consent(owner, given, said_at)!
insert into consents (owner, given, said_at) values (:owner, :given, :said_at)
on conflict (owner) do update set given = excluded.given, said_at = excluded.said_at;

-- name: erase_answers_to(owner, question)!
delete from answers where owner = :owner and question = :question;

-- name: add_owner(owner, language, zone, now)!
insert into owners (owner, language, zone, last_client, last_incident, created_at)
values (:owner, :language, :zone, 0, 0, :now);

-- name: set_language(owner, language, chosen)!
update owners set language = :language, language_chosen = :chosen where owner = :owner;

-- name: set_address(owner, address)!
update owners set address = :address where owner = :owner;

-- name: set_awaiting(owner, awaiting, entry, now)!
update owners set awaiting = :awaiting, awaiting_entry = :entry, awaiting_at = :now
where owner = :owner;

-- name: set_naming(owner, client)!
update owners set naming = :client where owner = :owner;

-- name: set_undo(owner, undo)!
update owners set undo = :undo, undo_after = last_incident where owner = :owner;

-- name: set_hours(owner, starts, ends, days)!
update owners set work_starts = :starts, work_ends = :ends, work_days = :days
where owner = :owner;

-- name: set_zone(owner, zone)!
update owners set zone = :zone where owner = :owner;

-- name: set_rate(owner, rate, currency)!
update owners set rate = :rate, currency = :currency where owner = :owner;

-- name: set_sender(owner, sender)!
update owners set sender = :sender where owner = :owner;

-- name: set_digest(owner, digest)!
update owners set digest = :digest where owner = :owner;

-- name: tell_group(chat, now)!
insert into groups (chat, told_at) values (:chat, :now)
on conflict (chat) do nothing;
