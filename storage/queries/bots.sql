-- name: get_bot()$
select bot from bots where one = 1;

-- name: set_bot(bot)!
insert into bots (one, bot) values (1, :bot)
on conflict (one) do update set bot = excluded.bot;

-- name: forget_all_seen()!
delete from seen;

-- name: forget_all_seen_taps()!
delete from seen_taps;

-- name: forget_all_failures()!
delete from failures;

-- name: set_owners_bot(owner, bot)!
update owners set bot = :bot where owner = :owner;

-- name: set_messages_aside(owner, numbers)!
-- Below all numbers that a bot gives: each keeps its own, also when one bot follows on another.
update incidents set message = message - :numbers, card = null where owner = :owner;

-- name: set_attachments_aside(owner, numbers)!
update attachments set message = message - :numbers where owner = :owner;
