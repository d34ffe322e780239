-- What the router learned from officers' decisions: weights of the shipped vocabulary, never a citizen's words.
-- In the database, so that all replicas route alike.

create table routing_model (
  -- SHA-256 of `packed`, in part.
  id text primary key,
  -- The shipped model that it was learned from: it is used with that one only.
  base_id text not null,
  packed text not null,
  made_at timestamptz not null,
  -- JSON: what was measured on decisions that it had not seen.
  measured text not null
);
