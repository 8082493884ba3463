-- Numbers of updates and messages are a bot's own. Which one the database was last run by, and by
-- which one each owner was last heard; null: by whichever ran before this was kept.
create table bots (
    one bigint primary key,
    bot bigint not null
);

alter table owners add column bot bigint;
