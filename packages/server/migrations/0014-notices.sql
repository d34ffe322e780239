-- Email kepada pelapor. Mails to reporters, written in the transaction of the step that they tell of.

-- That a reporter gave an address. The address itself lies with the sealed identity and nowhere else.
create table mail_subscription (
  report_id uuid primary key references report (id),
  -- Names the thread of mails, and the subscription in the link that stops it.
  thread uuid not null unique,
  locale text not null check (locale in ('id', 'en', 'jv', 'su')),
  -- When the reporter said that it is enough.
  stopped_at timestamptz
);

create table mail (
  -- Whose reporter is written to. Through the subscription, so that mail to who follows a report waits for no lock on theirs.
  report_id uuid not null references mail_subscription (report_id) on delete cascade,
  -- The timeline entry that it tells of; of another report where `followed`.
  entry_id uuid not null,
  -- Drawn while the report is locked: the order of a report's mails.
  number bigint not null generated always as identity,
  -- Of its Message-ID.
  id uuid not null default gen_random_uuid(),
  kind text not null check (
    kind in (
      'received', 'passed_on', 'accepted', 'asked', 'reminded', 'answered', 'closing_announced', 'closed', 'closed_by_silence',
      'archived', 'merged', 'withdrawn', 'overdue'
    )
  ),
  at timestamptz not null,
  -- Null: national triage.
  agency_id text check (agency_id <> ''),
  -- As told to people, with the offset of the place.
  due_at text,
  -- It tells of the report into which this one was merged.
  followed boolean not null,
  state text not null check (state in ('pending', 'sent', 'given_up')),
  attempts integer not null check (attempts >= 0),
  last_status integer,
  last_fault text check (last_fault in ('refused', 'timeout', 'unreachable', 'login', 'no_address', 'too_late', 'internal')),
  next_attempt_at timestamptz,
  -- A process that has it has it until then; after that another one may take it over.
  leased_until timestamptz,
  -- When it was taken last: counts against how many may go in a minute.
  claimed_at timestamptz,

  primary key (report_id, entry_id),
  constraint mail_next check ((state = 'pending') = (next_attempt_at is not null)),
  constraint mail_lease check (leased_until is null or state = 'pending')
);

create index mail_due on mail (next_attempt_at, number) where state = 'pending';
-- What of a report comes first.
create index mail_order on mail (report_id, number) where state = 'pending';
create index mail_claimed on mail (claimed_at) where claimed_at is not null;
create index mail_over on mail (at) where state <> 'pending';

-- Who follows a report, their own one having been merged into it.
create index report_followers on report (merged_into_id) where merged_into_id is not null;

-- What the operator's numbers count.
create index mail_given_up on mail (report_id) where state = 'given_up';
