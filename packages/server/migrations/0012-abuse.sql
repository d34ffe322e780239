-- Rate limits that all replicas share. Unlogged: a crash empties it, and then everybody may begin anew. What stands in a name besides the
-- limit is a key's id or a keyed hash; rows go within a minute of being full (job `drop-full-buckets`).
-- No index but the key: so an update touches one page only, and there are never many rows.
create unlogged table limit_bucket (
  name text primary key,
  -- Milliseconds since 1970 at which the bucket is full again (generic cell rate algorithm, packages/channel/src/limits/bucket.ts).
  full_at double precision not null
) with (fillfactor = 50);
