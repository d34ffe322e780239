-- Kejadian. The log of what happened to reports, as told to officers' systems: how a report stands, and never a word.

create table event (
  report_id uuid not null references report (id),
  -- The report's version that it made.
  version integer not null check (version >= 1),
  -- Drawn while its report is locked: by it, the events of one report have the order of its versions.
  number bigint not null generated always as identity,
  -- Its place in the log; null until it gets one (src/store/place-events.ts). Never changes after that.
  position bigint unique check (position >= 1),
  -- That of the timeline entry.
  id uuid not null,
  type text not null,
  at timestamptz not null,
  tracking_id text not null,
  status text not null,
  responsible_agency_id text,
  -- As told to people, with the offset of the place.
  due_at text,
  due_stage text,

  primary key (report_id, version),
  constraint event_deadline check ((due_at is null) = (due_stage is null))
);

create index event_without_place on event (number) where position is null;

-- Who may read an event: the agency that had the report when it happened, and those that had it before. National triage reads all.
create table event_agency (
  agency_id text not null,
  position bigint not null references event (position),

  primary key (agency_id, position)
);

-- Alamat webhook. Where an agency, or (null) national triage, wants its events delivered.
create table webhook_endpoint (
  id uuid primary key,
  agency_id text check (agency_id <> ''),
  url text not null,
  -- Null: all.
  types text[],
  description text,
  -- Encrypted with a key that is not in this database.
  secret text not null,
  -- Signs as well until then.
  previous_secret text,
  previous_secret_until timestamptz,
  created_at timestamptz not null,
  -- When it answered 410 (Gone).
  disabled_at timestamptz,

  constraint webhook_endpoint_previous check ((previous_secret is null) = (previous_secret_until is null))
);

-- Pengiriman. One event on its way to one endpoint.
create table webhook_delivery (
  endpoint_id uuid not null references webhook_endpoint (id) on delete cascade,
  event_id uuid not null,
  report_id uuid not null,
  position bigint not null references event (position),
  state text not null check (state in ('pending', 'delivered', 'dead')),
  attempts integer not null check (attempts >= 0),
  last_attempt_at timestamptz,
  last_status integer,
  last_fault text check (last_fault in ('timeout', 'unreachable', 'unknown_host', 'private_address')),
  next_attempt_at timestamptz,
  -- A process that has it has it until then; after that another one may take it over.
  leased_until timestamptz,

  primary key (endpoint_id, event_id),
  unique (endpoint_id, position),
  constraint webhook_delivery_next check ((state = 'pending') = (next_attempt_at is not null)),
  constraint webhook_delivery_lease check (leased_until is null or state = 'pending')
);

create index webhook_delivery_due on webhook_delivery (endpoint_id, next_attempt_at) where state = 'pending';
-- What of a report comes first.
create index webhook_delivery_order on webhook_delivery (endpoint_id, report_id, position) where state = 'pending';
