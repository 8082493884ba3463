-- A tap was known by its owner's number, which an erase had to take away. Kept for seven days only.
delete from seen_taps;
