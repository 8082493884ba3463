-- name: begin_job(owner, work, client, selection, topic, now)!
insert into jobs (owner, work, client, selection, topic, due_at)
values (:owner, :work, :client, :selection, :topic, :now)
on conflict (owner, work, client) do update set
    asked = jobs.asked + 1, selection = excluded.selection, topic = excluded.topic;

-- name: list_jobs_due(now, far)
-- Further away than anything waits is a time by a clock that was wrong.
select id, owner, work, client, asked, attempts, selection, topic
from jobs
where due_at <= :now or due_at > :far
order by due_at, id
limit 100;

-- name: next_job_due()$
select min(due_at) from jobs;

-- name: claim_job(id, now, until, far)!
update jobs set attempts = attempts + 1, due_at = :until
where id = :id and (due_at <= :now or due_at > :far);

-- name: put_off_job(id, due_at)!
update jobs set due_at = :due_at where id = :id;

-- name: put_back_job(id, now)!
update jobs set attempts = 0, due_at = :now where id = :id;

-- name: end_job(id, asked)!
delete from jobs where id = :id and asked = :asked;

-- name: count_jobs()$
select count(*) from jobs;

-- name: count_outbox_of(chat)$
select count(*) from outbox where chat = :chat;

-- name: list_attachments(owner, client)
select attachments.incident, attachments.message, attachments.type, attachments.file_id,
    attachments.name, attachments.size, attachments.album
from attachments
join incidents
    on incidents.owner = attachments.owner and incidents.incident = attachments.incident
where attachments.owner = :owner and coalesce(incidents.client, 0) = :client
    and incidents.standing = 'kept'
order by attachments.incident, attachments.message;
