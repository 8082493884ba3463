-- Updates of an owner who sends much, as they came, until they are taken; and whose there are: no
-- words, for it is gone through for all owners at once. No reference to the owner, who may be new.

create table parked (
    place integer primary key autoincrement,
    update_id integer not null unique,
    owner integer not null,
    body text not null
) strict;

create index parked_of_owner on parked (owner, place);

create table parking (
    owner integer primary key
) strict;
