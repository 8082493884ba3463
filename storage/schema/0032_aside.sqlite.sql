-- Entries that are kept and do not count in a verdict, by kind and day, as `incidents_counted` has the others.
create index incidents_aside on incidents (owner, client, kind, day, standing, settled, sure)
where standing = 'kept' and (settled = 1 or sure = 0);
