-- Updates of an owner who sends much, as they came, until they are taken; and whose there are: no
-- words, for it is gone through for all owners at once. No reference to the owner, who may be new.

create table parked (
    place bigint generated always as identity primary key,
    update_id bigint not null unique,
    owner bigint not null,
    body text not null
);

create index parked_of_owner on parked (owner, place);

alter table parked enable row level security;
alter table parked force row level security;
create policy of_owner on parked
    using (owner = nullif(current_setting('rozstaje.owner', true), '')::bigint);

create table parking (
    owner bigint primary key
);
