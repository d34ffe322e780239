-- A keyed hash of each file's bytes: the doctor and backups prove a file by it, beside its length. Keyed, so that who has a copy of the
-- database and guesses a file cannot confirm the guess; it begins with the id of
-- the sealing key that it was made with, and "lapor keys reseal" makes it anew.
alter table attachment add column content_hash text not null check (length(content_hash) between 1 and 80);
