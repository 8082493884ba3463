-- Whether the mildest choice was taken because nothing was tapped, and whether a client's questions
-- are asked one by one: those that were under way before were.
alter table answers add column passed integer not null default 0;
alter table clients add column in_full integer not null default 1;
