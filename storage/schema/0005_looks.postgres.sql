-- The weekly digest that an owner asked for: "1 09:00", Monday being 1; null: none.
alter table owners add column digest text;

-- What the bot says first says so: which reminder it is, and the moment after which it is not sent
-- any more, for the owner's working hours are over. It is then due again.
alter table outbox add column reminder text;
alter table outbox add column not_after bigint;
