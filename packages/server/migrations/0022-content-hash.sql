-- A keyed hash of each file's bytes: the doctor and backups prove a file by it, beside its length. Keyed, so that who has a copy of the
-- database and guesses a file cannot confirm the guess; of the file and not of what is stored, so that it outlives new sealing keys.
alter table attachment add column content_hash text not null check (length(content_hash) between 1 and 64);
