-- What a list says of the verdict on a client, sealed, and until when; null: it is to be decided.
alter table clients add column gist text;
