-- What an owner sets; null is what everybody has until then. Times are 'HH:MM', weekdays digits
-- from 0 for Monday, the rate hundredths of the currency.

alter table owners add column work_starts text;
alter table owners add column work_ends text;
alter table owners add column work_days text;
alter table owners add column rate integer;
alter table owners add column currency text;
