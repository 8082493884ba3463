-- name: get_unstamped_end(owner)^
-- The last link of a chain, where no authority has stamped it.
select links.link, links.previous, links.moment, links.incident, links.client, links.change, links.digest
from chains
join links on links.owner = chains.owner and links.link = chains.links
where chains.owner = :owner and chains.stamped < chains.links;

-- name: add_stamp(owner, link, stamped_at, authority, answer)!
insert into stamps (owner, link, stamped_at, authority, answer)
values (:owner, :link, :stamped_at, :authority, :answer)
on conflict (owner, link) do nothing;

-- name: set_stamped(owner, link, due)!
update chains set stamped = :link, stamp_due = :due where owner = :owner and stamped < :link;

-- name: list_stamps(owner)
select link, stamped_at, authority, answer from stamps where owner = :owner order by link;

-- name: list_unstamped(now, far, most)
-- Further away than anything waits is a time by a clock that was wrong.
select owner
from chains
where stamped < links and (stamp_due <= :now or stamp_due > :far)
order by stamp_due, owner
limit :most;

-- name: claim_stamp(owner, now, far, until)!
-- Several processes look: one of them asks.
update chains set stamp_due = :until
where owner = :owner and stamped < links and (stamp_due <= :now or stamp_due > :far);
