-- The log, newest first and a page at a time, and its counts, by an index.
drop index incidents_of_client;
create index incidents_of_client on incidents (owner, client, standing, day, at, incident);
