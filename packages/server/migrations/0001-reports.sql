-- A report (laporan) and what belongs to it. `report_id` leads every key of the tables that grow with reports, so that they
-- can be spread over machines by it later.

create table report (
  id uuid primary key,
  -- Nomor lacak, as printed on the receipt. No secret.
  tracking_id text not null unique,
  -- SHA-256, bound to the report's id. The code itself is kept nowhere.
  access_code_hash text not null,
  -- Counts every change; the ETag of the contract.
  version integer not null check (version >= 1),
  classification text not null check (classification in ('complaint', 'aspiration', 'information_request')),
  title text not null,
  body text not null,
  -- The reporter's local date, without a zone.
  occurred_on date not null,
  region_code text,
  address text,
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  category_id text,
  -- What the citizen chose, if anything; a wrong choice is no fault.
  chosen_agency_id text,
  -- The agency whose site the report came from.
  site_agency_id text not null,
  anonymous boolean not null,
  confidential boolean not null,
  status text not null check (status in ('submitted', 'assigned', 'in_progress', 'answered', 'closed')),
  -- Null is national triage: so a report always has exactly one responsible party.
  responsible_agency_id text check (responsible_agency_id <> ''),
  unit text,
  verified_at timestamptz,
  transfer_count integer not null check (transfer_count >= 0),
  -- Passed round: returned to an agency that had passed it on, or passed on three times.
  ping_pong boolean not null,
  submitted_at timestamptz not null,
  updated_at timestamptz not null,
  due_at timestamptz,
  due_stage text check (
    due_stage in ('national_verification', 'agency_verification', 'follow_up', 'answer', 'reporter_reaction')
  ),
  -- The order of an inbox: what is due first, what is not due last.
  due_order timestamptz not null generated always as (coalesce(due_at, 'infinity')) stored,

  constraint report_place check ((latitude is null) = (longitude is null)),
  constraint report_deadline check ((due_at is null) = (due_stage is null)),
  -- Only an agency has units and verifies for itself; both go when the report moves to national triage.
  constraint report_triage check (responsible_agency_id is not null or (unit is null and verified_at is null)),
  constraint report_time check (updated_at >= submitted_at)
);

-- An agency's inbox, page by page.
create index report_inbox on report (responsible_agency_id, due_order, id);
-- The inbox of national triage.
create index report_triage_inbox on report (due_order, id) where responsible_agency_id is null;

-- Riwayat. What happened to a report; rows are only ever added.
create table timeline_entry (
  report_id uuid not null references report (id),
  id uuid not null,
  -- The report's version that this entry made.
  version integer not null check (version >= 1),
  at timestamptz not null,
  kind text not null check (
    kind in ('submitted', 'verified', 'assigned', 'transferred', 'follow_up_started', 'answered', 'replied', 'attachment_added', 'closed')
  ),
  actor_kind text not null check (actor_kind in ('reporter', 'agency', 'national_triage')),
  actor_agency_id text,
  status text not null check (status in ('submitted', 'assigned', 'in_progress', 'answered', 'closed')),
  responsible_agency_id text,
  message text,
  ping_pong boolean not null,

  primary key (report_id, id),
  constraint timeline_entry_actor check ((actor_agency_id is not null) = (actor_kind = 'agency'))
);

-- Lampiran. Waits without a report until one names it.
create table attachment (
  id uuid primary key,
  report_id uuid references report (id),
  -- The timeline entry it came with; null for the report itself.
  entry_id uuid,
  -- The key that uploaded it; only the same key may use it.
  key_id uuid not null,
  file_name text not null,
  media_type text not null,
  bytes integer not null check (bytes >= 0),
  created_at timestamptz not null,

  constraint attachment_entry check (entry_id is null or report_id is not null)
);

create index attachment_report on attachment (report_id, created_at, id) where report_id is not null;

-- The reporter's identity, encrypted with a key that is not in this database. Joined to nothing that an agency lists.
create table report_identity (
  report_id uuid primary key references report (id),
  sealed text not null
);
