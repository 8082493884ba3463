-- Whether an entry's kind was said plainly or confirmed: until then it counts for nothing.
alter table incidents add column sure integer not null default 1;

drop index incidents_counted;
create index incidents_counted on incidents (owner, client, kind, day, standing, settled, sure)
where standing = 'kept' and settled = 0 and sure = 1;
