-- The outbox where several processes send.

-- name: claim_call(chat, now, until, far)^
-- Due again later: until then it is the claimer's, and if that one dies, another's after.
update outbox set due_at = :until
where id = (
    select id
    from outbox
    where id = (select min(id) from outbox where chat = :chat)
        and (due_at <= :now or due_at > :far)
    for update skip locked
)
returning
    id, key, method, parameters, file_name, file, incident, reminder, not_after, attempts,
    (
        select told.card
        from incidents as told
        where told.owner = outbox.chat and told.incident = outbox.incident
    ) as card;
