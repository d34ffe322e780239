-- Kunci penyegel. For each key that has sealed anything here, a value by which another key of that id is found out before it seals too.
create table seal_key (
  -- As sealed texts name it; '1' is the channel's secret.
  id text primary key,
  -- An HMAC by a key derived from it for this alone: nobody learns the key from it.
  check_value text not null,
  recorded_at timestamptz not null default now()
);
