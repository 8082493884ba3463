-- The owner's own names for a client, a line each; and the client whose other name an owner was asked
-- for, which counts only while `owners.awaiting` says so.

alter table clients add column aliases text not null default '';
alter table owners add column naming bigint;
