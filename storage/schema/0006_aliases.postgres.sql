-- The owner's own names for a client, a line each; and the client whose other name an owner was asked
-- for, which counts only while `owners.awaiting` says so.

alter table clients add column aliases text not null default '';
alter table owners add column naming bigint;

-- The second net is under plans and letters too.

alter table plans enable row level security;
alter table plans force row level security;
create policy of_owner on plans
    using (owner = nullif(current_setting('rozstaje.owner', true), '')::bigint);

alter table plan_steps enable row level security;
alter table plan_steps force row level security;
create policy of_owner on plan_steps
    using (owner = nullif(current_setting('rozstaje.owner', true), '')::bigint);

alter table blanks enable row level security;
alter table blanks force row level security;
create policy of_owner on blanks
    using (owner = nullif(current_setting('rozstaje.owner', true), '')::bigint);

alter table asked enable row level security;
alter table asked force row level security;
create policy of_owner on asked
    using (owner = nullif(current_setting('rozstaje.owner', true), '')::bigint);
