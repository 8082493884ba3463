-- Written and read to know that the database takes and gives rows.
create table pulse (
    one integer primary key,
    beaten_at integer not null
) strict;
