-- Written and read to know that the database takes and gives rows.
create table pulse (
    one bigint primary key,
    beaten_at bigint not null
);
