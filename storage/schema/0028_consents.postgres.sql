-- Whether an owner lets answers about sleep and doubt be kept, and when they said so; no row: not asked.
create table consents (
    owner bigint primary key references owners (owner) on delete cascade,
    given bigint not null,
    said_at bigint not null
);

alter table consents enable row level security;
alter table consents force row level security;
create policy of_owner on consents
    using (owner = nullif(current_setting('rozstaje.owner', true), '')::bigint);
