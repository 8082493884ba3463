-- How the owner signs letters to clients.
alter table owners add column sender text;
