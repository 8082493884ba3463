-- name: erase_owner(owner)!
delete from owners where owner = :owner;

-- name: erase_client(owner, client)!
delete from clients where owner = :owner and client = :client;

-- name: erase_lessons_of_client(owner, client)!
-- What taught a kind does not name a client; of what was learned long ago it is not known whose it was.
delete from lessons
where owner = :owner and (
    (client is null and incident is null)
    or incident in (
        select incidents.incident
        from incidents
        where incidents.owner = :owner and incidents.client = :client
    )
);

-- name: erase_outbox(owner)!
delete from outbox where chat = :owner;

-- name: erase_outbox_of_client(owner, client, named)!
-- An entry can have become another client's since its card was put in.
delete from outbox
where chat = :owner and (
    clients like :named
    or incident in (
        select incidents.incident
        from incidents
        where incidents.owner = :owner and incidents.client = :client
    )
);

-- name: erase_reminded(owner, name)!
delete from outbox where chat = :owner and reminder = :name;

-- name: erase_jobs(owner)!
delete from jobs where owner = :owner;

-- name: erase_results(owner, of_client, of_all)!
-- What jobs made waits as a file; its key says whom it is about.
delete from outbox where chat = :owner and (key like :of_client or key like :of_all);

-- name: erase_jobs_of_client(owner, client)!
delete from jobs where owner = :owner and client = :client;

-- name: do_jobs_again(owner)!
-- What is being made of all clients is made again, without the one that went.
update jobs set asked = asked + 1 where owner = :owner and client = 0;

-- name: erase_dead_letters(owner)!
delete from dead_letters where owner = :owner;

-- name: erase_parked(owner)!
delete from parked where owner = :owner;

-- name: erase_parked_done(owner)!
-- The tap that erases can be parked itself, on a message that names the client.
delete from parked where owner = :owner and update_id in (select update_id from seen);
