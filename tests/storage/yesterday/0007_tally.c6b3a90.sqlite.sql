-- What can count in a verdict, by kind and day: a long log is counted without being read.
create index incidents_counted on incidents (owner, client, kind, day)
where standing = 'kept' and settled = 0;
