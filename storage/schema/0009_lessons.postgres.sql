-- The entry whose note's words a lesson holds, so that they go with the client it is about.
alter table lessons add column incident bigint;
