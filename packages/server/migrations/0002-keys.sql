-- Who may call the channel. Only the SHA-256 of a key is kept.

create table api_key (
  id uuid primary key,
  hash text not null unique,
  kind text not null check (kind in ('publishable', 'secret')),
  agency_id text,
  role text check (role in ('national_admin', 'agency_admin', 'liaison')),
  -- Sites that may use a publishable key, such as https://bandung.go.id.
  origins text[] not null,
  label text not null,
  created_at timestamptz not null,
  revoked_at timestamptz,

  constraint api_key_role check ((role is not null) = (kind = 'secret')),
  -- Every key is bound to an agency, but for national triage.
  constraint api_key_agency check ((agency_id is null) = (role is not distinct from 'national_admin'))
);

-- The first answer to an Idempotency-Key, given again when the request is repeated. Holds no access code.
create table kept_answer (
  scope text not null,
  -- SHA-256 of the client's key.
  key_hash text not null,
  body_hash text not null,
  body text not null,
  report_id uuid,
  created_at timestamptz not null,

  primary key (scope, key_hash)
);
