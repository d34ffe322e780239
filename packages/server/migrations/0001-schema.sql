-- The schema of the channel's database, by subject:
--
--   1. Reports           report, timeline_entry, attachment
--   2. Finding reports   report_search, report_departure
--   3. Officers' desk    note, answer_template, unit
--   4. Events, webhooks  pending_event, event_party, event, event_former_holder, logged_event, event_log,
--                        webhook_endpoint, webhook_delivery
--   5. Mail to reporters mail_subscription, supporter_step, mail, mail_address; also to supporters
--   6. SP4N-LAPOR!       national_message, national_complaint, national_entry, national_pause
--   7. Public side       public_report, statistics_quarter, statistics, support, report_support, support_network
--   8. Privacy           report_identity, identity_access, inbox_export, restoration, seal_key
--   9. Keys and limits   api_key, key_sighting, idempotency_record, limit_bucket
--  10. Officers          officer, officer_session, draft, saved_view, officer_notification_settings,
--                        officer_notification_event, officer_notification_message, officer_notification,
--                        officer_notification_day
--  11. Routing           directory_version, routing_model
--  12. Sign-in           sign_in_ceremony, officer_passkey, officer_password, officer_identity, sign_in_event
--  13. Samples           the columns of which PostgreSQL keeps no values in its catalogue
--
-- Until the first release every change of the schema edits this file. After it, this file stays as it is and
-- each change is a new file (`0002-…`).
--
-- Rules of the house: `report_id` leads every key of the tables that grow with reports, so that they can be
-- partitioned by it later; only the log of events has an order of its own. A null `agency_id`, or a null
-- `responsible_agency_id` without a `custodian_agency_id`, stands for national triage; with one, for
-- SP4N-LAPOR!. Text "sealed" is encrypted with a key that is not in this database.


-- 1. Reports ------------------------------------------------------------------------------------------------

-- Codes of four bytes, which people and statements read and write as text.
create type report_classification as enum ('complaint', 'aspiration', 'information_request');
create type report_status as enum (
  'submitted', 'assigned', 'in_progress', 'awaiting_reporter', 'answered', 'closed', 'archived'
);
create type due_stage as enum (
  'national_verification', 'agency_verification', 'follow_up', 'answer', 'reporter_reaction',
  'reporter_information', 'taking_to_sp4n'
);
create type archive_reason as enum ('incomplete', 'duplicate', 'not_public_service', 'abusive', 'withdrawn');
create type national_state as enum ('manual', 'pending', 'sending', 'unknown', 'refused', 'forwarded');
create type timeline_kind as enum (
  'agency_ended', 'submitted', 'verified', 'assigned', 'transferred', 'follow_up_started',
  'reporter_asked', 'corrected', 'promised', 'answered', 'replied', 'attachment_added', 'confirmed',
  'rated', 'contested', 'closed', 'archived', 'merged', 'duplicate_joined', 'withdrawn', 'released',
  'retracted', 'national_reference_set', 'forwarded', 'forward_failed', 'forward_retried',
  'national_updated', 'overdue', 'escalated', 'reminded', 'closing_announced', 'closed_by_silence',
  'identity_erased', 'files_erased', 'erased'
);
create type actor_kind as enum ('reporter', 'agency', 'national_triage', 'sp4n', 'channel');

-- Laporan. One row per report, as it stands now. After an erasure the row remains as a tombstone, with an
-- empty title and body. The columns are in the order of their alignment, so that no bytes lie between them.
create table report (
  submitted_at timestamptz not null,
  updated_at timestamptz not null,
  -- The deadline of the present stage. Without one 'infinity', so that an inbox has such reports last.
  due_at timestamptz not null default 'infinity',
  -- From when the days of the stage are counted.
  due_from timestamptz,
  -- The deadline that the present stage has missed.
  overdue_since timestamptz,
  -- When the reporter was warned that silence ends the present stage.
  warned_at timestamptz,
  -- When the next automatic transition is due.
  acts_at timestamptz,
  verified_at timestamptz,
  -- When the agency made its promise (`promised_on`).
  promised_at timestamptz,
  -- When the report was closed or archived.
  ended_at timestamptz,
  -- When an officer last released the report to the public; null while the public may not read it.
  released_at timestamptz,
  national_forwarded_at timestamptz,
  national_checked_at timestamptz,
  erasure_requested_at timestamptz,
  erased_at timestamptz,
  -- Counts every change; the ETag of the contract.
  version integer not null check (version >= 1),
  -- The reporter's local date, without a time zone.
  occurred_on date,
  -- Janji penyelesaian. The local day until which the agency has promised to answer.
  promised_on date,
  -- In millionths of a degree.
  latitude integer check (latitude between -90000000 and 90000000),
  longitude integer check (longitude between -180000000 and 180000000),
  classification report_classification not null,
  status report_status not null,
  due_stage due_stage,
  -- While the report waits for information from its reporter: the status that it returns to, and the days
  -- that its stage had left (`paused_days`).
  paused_status report_status check (paused_status in ('submitted', 'assigned', 'in_progress')),
  archive_reason archive_reason,
  -- Nomor kedua. The report in SP4N-LAPOR!. Null: it is not there, and need not be. 'manual': it still has to
  -- be taken there by hand. The others are states of its message (`national_message`). Number, URL and status
  -- are erased with the text of the report.
  national_state national_state,
  -- Number of reports merged into this one.
  duplicate_count integer not null check (duplicate_count >= 0),
  id uuid primary key,
  -- The report that this one was merged into.
  merged_into_id uuid references report (id) check (merged_into_id <> id),
  -- The unit of the agency that works on it (`unit`).
  unit_id uuid,
  -- The officer of the agency to whom it is assigned (`officer`).
  officer_id uuid,
  -- Sealed for a confidential report, with the title. A long text begins at a multiple of four bytes.
  body text not null,
  transfer_count smallint not null check (transfer_count >= 0),
  contest_count smallint not null check (contest_count >= 0),
  paused_days smallint check (paused_days >= 1),
  -- The reporter's rating of the last answer.
  rating smallint check (rating between 1 and 5),
  -- 1: overdue. 2: overdue for as many days again; national triage sees the report.
  escalation smallint not null check (escalation between 0 and 2),
  anonymous boolean not null,
  confidential boolean not null,
  -- True when the report returned to an agency that had transferred it, or was transferred three times.
  ping_pong boolean not null,
  -- Berkadar pengawasan. A complaint whose answer requires an examination, and therefore more time.
  needs_examination boolean not null default false,
  title text not null,
  -- The submitted values of fields that an officer corrected: JSON, sealed for a confidential report.
  original text,
  address text,
  region_code text,
  category_id text,
  -- Nomor lacak, as printed on the receipt. Not a secret.
  tracking_id text not null unique,
  -- SHA-256, bound to the report's id, of which 16 bytes are kept. The access code itself is stored nowhere.
  access_code_hash bytea not null,
  -- The first 12 bytes of the last timeline entry's hash.
  history_head bytea not null,
  -- The agency that the reporter chose, if any.
  chosen_agency_id text,
  -- The agency whose site the report came from.
  site_agency_id text not null,
  -- Null is national triage, or SP4N-LAPOR! if there is a custodian, so that a report always has exactly one
  -- responsible party.
  responsible_agency_id text check (responsible_agency_id <> ''),
  -- The agency that handed the report over to SP4N-LAPOR!.
  custodian_agency_id text check (custodian_agency_id <> ''),
  -- Pemberitahuan privasi. The privacy notice that the reporter was shown (UU 27/2022 Art. 21); null when the
  -- client named none. Shown to the reporter alone, never to an agency.
  notice_version text,
  -- By the reporter's own clock, verbatim: it may be wrong, and RFC 3339 has times that `timestamptz` lacks.
  notice_seen_at text,
  national_tracking_id text,
  national_url text,
  -- In the words of SP4N-LAPOR!, as of `national_checked_at`.
  national_ministry_status text,

  constraint report_place check ((latitude is null) = (longitude is null)),
  constraint report_deadline check ((due_at = 'infinity') = (due_stage is null)),
  constraint report_custodian check (custodian_agency_id is null or responsible_agency_id is null),
  -- Only an agency has units and officers, and verifies. All are cleared when the report moves.
  constraint report_triage check (
    responsible_agency_id is not null or num_nonnulls(unit_id, officer_id, verified_at) = 0
  ),
  constraint report_time check (updated_at >= submitted_at),
  constraint report_notice check ((notice_version is null) = (notice_seen_at is null)),
  constraint report_paused check (
    (status = 'awaiting_reporter') = (paused_status is not null) and (paused_status is null) = (paused_days is null)
  ),
  constraint report_archived check ((status = 'archived') = (archive_reason is not null)),
  constraint report_merged check ((archive_reason is not distinct from 'duplicate') = (merged_into_id is not null)),
  constraint report_ended check ((status in ('closed', 'archived')) = (ended_at is not null)),
  constraint report_promise check (
    (promised_on is null) = (promised_at is null)
    and (promised_on is null or status in ('in_progress', 'awaiting_reporter'))
  ),
  constraint report_overdue check ((escalation = 0) = (overdue_since is null)),
  constraint report_acts check (acts_at is null or due_at < 'infinity'),
  constraint report_examination check (not needs_examination or classification = 'complaint'),
  constraint report_released check (
    released_at is null
    or (not confidential and (archive_reason is null or archive_reason not in ('abusive', 'withdrawn')))
  ),
  constraint report_national check (
    case when national_state = 'forwarded'
      then national_forwarded_at is not null and national_checked_at is not null
      else num_nonnulls(
        national_tracking_id, national_url, national_ministry_status, national_forwarded_at, national_checked_at
      ) = 0
    end
  ),
  constraint report_erased check (
    erased_at is null
    or (
      ended_at is not null and title = '' and body = '' and original is null
      and num_nonnulls(national_tracking_id, national_url, national_ministry_status) = 0
    )
  )
);

-- An agency's inbox, page by page: unfiltered, or filtered by one property. With several filters the planner
-- starts from the rarest one.
create index report_inbox on report (responsible_agency_id, due_at, id);
create index report_inbox_status on report (responsible_agency_id, status, due_at, id);
create index report_inbox_classification on report (responsible_agency_id, classification, due_at, id)
  where classification <> 'complaint';
create index report_inbox_category on report (responsible_agency_id, category_id, due_at, id)
  where category_id is not null;
-- The same for the reports of a unit. With `unit_id` alone, the planner would combine each with an index of the
-- whole agency, because queries name both.
create index report_inbox_unit on report (responsible_agency_id, unit_id, due_at, id) where unit_id is not null;
create index report_inbox_unit_status on report (responsible_agency_id, unit_id, status, due_at, id)
  include (contest_count) where unit_id is not null;
create index report_inbox_unit_submitted on report (responsible_agency_id, unit_id, submitted_at, id)
  where unit_id is not null;
create index report_inbox_unit_updated on report (responsible_agency_id, unit_id, updated_at, id)
  where unit_id is not null;
create index report_inbox_unit_escalated on report (responsible_agency_id, unit_id, due_at, id)
  where unit_id is not null and escalation = 2;
create index report_inbox_unit_national on report (responsible_agency_id, unit_id, national_state, due_at, id)
  where unit_id is not null and national_state is not null;
-- The reports of an officer.
create index report_inbox_officer on report (officer_id, due_at, id) where officer_id is not null;
create index report_inbox_officer_status on report (officer_id, status, due_at, id)
  where officer_id is not null;
create index report_inbox_officer_submitted on report (officer_id, submitted_at, id) where officer_id is not null;
create index report_inbox_officer_updated on report (officer_id, updated_at, id) where officer_id is not null;
-- An officer has reports of one agency. Otherwise the planner takes them for few, and sorts all of them.
create statistics report_assignment (dependencies) on responsible_agency_id, unit_id, officer_id from report;
-- The code of a region is a prefix of the codes of all regions within it.
create index report_inbox_region on report (responsible_agency_id, region_code text_pattern_ops)
  where region_code is not null;
-- Reports without a unit and without an officer.
create index report_inbox_unassigned on report (responsible_agency_id, status, due_at, id)
  where responsible_agency_id is not null and unit_id is null and officer_id is null;
-- By the state in SP4N-LAPOR!, of a holder, of a custodian and of national triage.
create index report_inbox_national on report (responsible_agency_id, national_state, due_at, id)
  where national_state is not null;
create index report_custodian_national on report (custodian_agency_id, national_state, due_at, id)
  where custodian_agency_id is not null;
-- Reports that a custodian must still enter into SP4N-LAPOR!: part of its inbox.
create index report_to_take on report (custodian_agency_id, due_at, id)
  where custodian_agency_id is not null and national_state in ('manual', 'refused');
create index report_triage_national on report (national_state, due_at, id)
  where responsible_agency_id is null and custodian_agency_id is null and national_state is not null;
create index report_inbox_national_submitted on report (responsible_agency_id, submitted_at, id)
  where national_state is not null;
create index report_inbox_national_updated on report (responsible_agency_id, updated_at, id)
  where national_state is not null;
create index report_custodian_submitted on report (custodian_agency_id, submitted_at, id)
  where custodian_agency_id is not null;
create index report_custodian_updated on report (custodian_agency_id, updated_at, id)
  where custodian_agency_id is not null;
create index report_triage_national_submitted on report (submitted_at, id)
  where responsible_agency_id is null and custodian_agency_id is null and national_state is not null;
create index report_triage_national_updated on report (updated_at, id)
  where responsible_agency_id is null and custodian_agency_id is null and national_state is not null;
-- The same by time: the newest or oldest reports, and the latest changes.
create index report_inbox_submitted on report (responsible_agency_id, submitted_at, id)
  where responsible_agency_id is not null;
create index report_inbox_updated on report (responsible_agency_id, updated_at, id)
  where responsible_agency_id is not null;
-- The inbox of national triage: its own reports, and escalated reports of agencies.
create index report_triage_inbox on report (due_at, id)
  where responsible_agency_id is null and custodian_agency_id is null;
create index report_triage_status on report (status, due_at, id)
  where responsible_agency_id is null and custodian_agency_id is null;
create index report_triage_submitted on report (submitted_at, id)
  where responsible_agency_id is null and custodian_agency_id is null;
create index report_triage_updated on report (updated_at, id)
  where responsible_agency_id is null and custodian_agency_id is null;
-- Reports with SP4N-LAPOR!, to find those whose custodian ended or that nobody has entered there yet.
create index report_handed_over on report (id) where custodian_agency_id is not null;
-- Escalated reports are rare: an inbox that is sorted by another index would search it for them. Those of all
-- parties, for national triage, and those of one.
create index report_escalated on report (due_at, id) where escalation = 2;
create index report_escalated_submitted on report (submitted_at, id) where escalation = 2;
create index report_escalated_updated on report (updated_at, id) where escalation = 2;
create index report_inbox_escalated on report (responsible_agency_id, due_at, id) where escalation = 2;
create index report_inbox_escalated_submitted on report (responsible_agency_id, submitted_at, id)
  where escalation = 2;
create index report_inbox_escalated_updated on report (responsible_agency_id, updated_at, id)
  where escalation = 2;
-- The same for reports whose answer was contested, of all states and of one.
create index report_inbox_contested on report (responsible_agency_id, due_at, id) where contest_count > 0;
create index report_inbox_contested_status on report (responsible_agency_id, status, due_at, id)
  where contest_count > 0;
create index report_triage_contested on report (status, due_at, id)
  where responsible_agency_id is null and custodian_agency_id is null and contest_count > 0;
-- The same for reports with an open promise.
create index report_inbox_promised on report (responsible_agency_id, due_at, id) where promised_on is not null;
-- Automatic transitions, the earliest first.
create index report_acts on report (acts_at, id) where acts_at is not null;
-- Reports whose own report was merged into this one.
create index report_followers on report (merged_into_id) where merged_into_id is not null;
-- Reports in order of submission, for the statistics, which read them in batches.
create index report_in_order on report (submitted_at, id);
-- Reports to erase: on request, and by age.
create index report_erasure_requested on report (ended_at, id)
  where erasure_requested_at is not null and erased_at is null and ended_at is not null;
create index report_erasable on report (ended_at, id) where erased_at is null and ended_at is not null;

-- Riwayat. The events of a report. Append-only and hash-chained: each hash covers the previous one.
create table timeline_entry (
  -- The columns are in the order of their alignment, so that no bytes lie between them.
  at timestamptz not null,
  -- The version of the report that this entry made.
  version integer not null check (version >= 1),
  kind timeline_kind not null,
  actor_kind actor_kind not null,
  -- The status after this entry.
  status report_status not null,
  rating smallint check (rating between 1 and 5),
  ping_pong boolean not null,
  report_id uuid not null references report (id),
  id uuid not null,
  -- The officer who acted, signed in.
  officer_id uuid,
  actor_agency_id text,
  -- The institution that wrote it in SP4N-LAPOR!, as that names it.
  institution text check (institution <> ''),
  -- The acting person in the system that called, as that system names them. Erased with the message.
  actor_reference text check (actor_reference ~ '^[A-Za-z0-9._:~-]{1,64}$'),
  -- The responsible party after this entry.
  responsible_agency_id text,
  custodian_agency_id text,
  -- Sealed for a confidential report.
  message text,
  -- SHA-256 of the salt and the message. The chain contains this hash in place of the message, so that an
  -- erasure of the message does not break the chain.
  message_hash bytea,
  -- Null for a confidential report, whose salt is sealed with the message: with salt and hash, a short
  -- message could be guessed.
  message_salt bytea,
  -- SHA-256 over the previous entry's hash (for the first entry: over the report's identifying data) and this
  -- entry.
  hash bytea not null,

  -- Every change of a report has exactly one entry. Statistics and evidence read when each kind of entry was
  -- written from the index alone.
  primary key (report_id, version) include (kind, at),
  constraint timeline_entry_actor check (
    (actor_kind = 'agency') = (actor_agency_id is not null) or actor_kind = 'sp4n'
  ),
  constraint timeline_entry_institution check (institution is null or actor_kind = 'sp4n'),
  constraint timeline_entry_reference check (
    actor_reference is null or actor_kind in ('agency', 'national_triage', 'sp4n')
  ),
  constraint timeline_entry_words check (message is null or message_hash is not null)
);

-- Refuses every change of a timeline entry but two, also by this program: the message of an erased report
-- may become null, with the acting person, and the message of a confidential report may be sealed again.
-- The entry's hash covers the message, so a different message is detected when it is opened.
create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if to_jsonb(new) - 'message' - 'message_salt' - 'actor_reference'
        = to_jsonb(old) - 'message' - 'message_salt' - 'actor_reference'
      and new.message_salt is null
      and (new.actor_reference is null or new.message is not null)
      and (new.message is null or new.actor_reference is not distinct from old.actor_reference)
      and exists (
        select from report where report.id = new.report_id and case
          when new.message is null then erased_at is not null
          else confidential and old.message is not null
            and new.message ~ '^[a-z0-9][a-z0-9-]{0,31}\.[A-Za-z0-9_-]{16}\.[A-Za-z0-9_-]{22,}$'
        end
      )
    then
      return new;
    end if;
  end if;
  raise exception 'The history of a report is only added to: % of timeline_entry is refused.', tg_op
    using errcode = 'integrity_constraint_violation';
end
$$;

create trigger timeline_entry_append_only
  before update or delete on timeline_entry
  for each row execute function refuse_change_of_history();
create trigger timeline_entry_no_truncate
  before truncate on timeline_entry
  for each statement execute function refuse_change_of_history();

-- Lampiran. One row per uploaded file; the file itself is in the data folder or in a bucket. An upload has no
-- report until a report, reply or answer names it, and expires otherwise.
create table attachment (
  id uuid primary key,
  report_id uuid references report (id),
  -- The timeline entry that the file came with; null for the report itself.
  entry_id uuid,
  -- The support (`support.id`) that the photo belongs to. Such a file has no report: nothing that reads the files
  -- of a report can contain it.
  support_id uuid,
  -- The API key that uploaded it. Only the same key may link it to a report or a support.
  key_id uuid not null,
  -- Sealed.
  file_name text not null,
  media_type text not null,
  bytes integer not null check (bytes >= 0),
  -- Pixels, as a picture is shown; null for a document.
  width integer check (width > 0),
  height integer check (height > 0),
  created_at timestamptz not null,
  -- Number of failed attempts to remove an expired or erased file; null: none. The next attempt waits until
  -- `removal_after`, so that one file that cannot be removed does not hold up the others.
  removal_failures integer check (removal_failures > 0),
  removal_after timestamptz,
  -- A keyed hash of the file's bytes, by which the doctor and backups verify the file. Keyed, so that a copy
  -- of the database does not confirm a guessed file. It starts with the id of its sealing key;
  -- "lapor keys reseal" renews it.
  content_hash text not null check (length(content_hash) between 1 and 80),

  constraint attachment_entry check (entry_id is null or report_id is not null),
  constraint attachment_support check (support_id is null or report_id is null),
  constraint attachment_size check ((width is null) = (height is null)),
  constraint attachment_removal check ((removal_failures is null) = (removal_after is null))
);

create index attachment_report on attachment (report_id, created_at, id) where report_id is not null;
-- Uploads to expire, and removals to retry.
create index attachment_waiting on attachment (created_at) where report_id is null and support_id is null;
create index attachment_resisting on attachment (id) where removal_failures is not null;


-- 2. Finding reports ----------------------------------------------------------------------------------------

-- The terms by which officers find a report: words of its title and body, its tracking ID, `@agency` for
-- each party that has or had the report, and `<agency` for each party that it has left (nothing after the
-- sign: national triage). One lookup in one index thus restricts a search to an agency's own reports. A
-- confidential report is found by its tracking ID alone. In a table of its own: otherwise every change of a
-- report would write all of its terms again.
create table report_search (
  report_id uuid primary key references report (id),
  words tsvector not null
);

-- New words wait in a list until a job moves them into the tree (`jobs/clean-search-indexes.ts`). With the
-- default limit of 4 MB, more reports would fill the list between two runs, and the one that does moves it.
create index report_search_words on report_search using gin (words) with (gin_pending_list_limit = 16384);

-- A list reads one page of rows. For a search by words in two million reports, PostgreSQL would plan parallel
-- workers, and to start them takes longer than the search.
alter table report set (parallel_workers = 0);
alter table report_search set (parallel_workers = 0);

-- Adds the new and the former holder when a report moves.
create function follow_report() returns trigger language plpgsql as $$
begin
  update report_search
  set words = words || array_to_tsvector(array[
    '@' || coalesce(new.responsible_agency_id, ''),
    '<' || coalesce(old.responsible_agency_id, '')
  ])
  where report_id = new.id;
  return null;
end
$$;

create trigger report_moved
  after update on report
  for each row when (old.responsible_agency_id is distinct from new.responsible_agency_id)
  execute function follow_report();

-- Each time that a report left a party, and how the report stood then: that party may still read it up to
-- this version. Append-only. The channel decides who may read what (`report-access.ts`, `event-access.ts`);
-- this table lets lists and events apply those rules.
create table report_departure (
  report_id uuid not null references report (id),
  -- The version of the entry that moved the report.
  version integer not null,
  -- Empty: national triage.
  agency_id text not null,
  at timestamptz not null,
  classification report_classification not null,
  category_id text,

  primary key (report_id, version)
);

-- The reports that an agency transferred, the latest first.
create index report_departure_agency on report_departure (agency_id, at desc, report_id desc);

-- Adds a row when a report moves, unless it was with SP4N-LAPOR!, which reads nothing here.
create function record_departure() returns trigger language plpgsql as $$
begin
  insert into report_departure (report_id, version, agency_id, at, classification, category_id)
  values (
    new.id, new.version, coalesce(old.responsible_agency_id, ''), new.updated_at, old.classification, old.category_id
  );
  return null;
end
$$;

create trigger report_departed
  after update on report
  for each row when (
    old.custodian_agency_id is null
    and (
      old.responsible_agency_id is distinct from new.responsible_agency_id or new.custodian_agency_id is not null
    )
  )
  execute function record_departure();


-- 3. Officers' desk -----------------------------------------------------------------------------------------

-- Catatan. Notes of one party's officers about a report, for each other. Not part of its history.
create table note (
  report_id uuid not null references report (id),
  id uuid not null,
  agency_id text check (agency_id <> ''),
  -- The API key that wrote it.
  key_id uuid not null,
  at timestamptz not null,
  -- Sealed.
  text text not null,
  -- The mentioned officers.
  mentions uuid[] not null check (cardinality(mentions) <= 10),

  primary key (report_id, id)
);

-- Templat jawaban. Texts that a party uses for its answers.
create table answer_template (
  id uuid primary key,
  agency_id text check (agency_id <> ''),
  name text not null,
  text text not null,
  -- The category and status for which the template is offered; null: all.
  category_id text,
  status text check (
    status in ('submitted', 'assigned', 'in_progress', 'awaiting_reporter', 'answered', 'closed', 'archived')
  ),
  -- The action whose text it is; null: an answer.
  action text check (action in ('startFollowUp', 'askReporter', 'answerReport', 'addNote')),
  -- The unit to which the report is assigned with it (`unit`).
  unit_id uuid,
  -- Counts every change; the ETag of the contract.
  version integer not null check (version >= 1),
  updated_at timestamptz not null
);

create index answer_template_agency on answer_template (agency_id);

-- Unit kerja. The parts of an agency, to which it assigns reports. Never deleted: reports keep them.
create table unit (
  id uuid primary key,
  agency_id text not null check (agency_id <> ''),
  name text not null,
  -- The name without case and spaces.
  folded_name text not null,
  -- Whether reports can be assigned to it.
  active boolean not null,
  -- Counts every change; the ETag of the contract.
  version integer not null check (version >= 1),
  updated_at timestamptz not null,

  unique (agency_id, folded_name)
);

-- Survei kepuasan. The answers that accompanied the last rating of a report (PermenPANRB 14/2017), with the
-- agency and the unit that held it then. Like the rating, they remain when the report is erased.
create table survey (
  report_id uuid primary key references report (id),
  agency_id text not null check (agency_id <> ''),
  unit_id uuid references unit (id),
  at timestamptz not null,
  -- By element, 1 to 4.
  answers jsonb not null
);

create index survey_agency on survey (agency_id, at);


-- 4. Events and webhooks ------------------------------------------------------------------------------------

-- Kejadian. An event for officers' systems: a timeline entry, and the deadline after it, never what anybody
-- wrote. It waits here until it gets its position in the log (`assign-positions.ts`).
create table pending_event (
  -- Drawn while the report is locked, so that the events of one report are numbered in the order of its
  -- versions.
  number bigint primary key generated always as identity,
  at timestamptz not null,
  due_at timestamptz,
  report_id uuid not null,
  -- The version of the timeline entry.
  version integer not null,
  due_stage due_stage,
  -- The hours from UTC with which people see the deadline.
  due_offset smallint,
  -- Whether national triage may read the report after the event.
  overseen boolean not null
);

-- Numbers for the parties of events, which take less room in each event and in its index.
create table event_party (
  number integer primary key generated always as identity,
  -- Empty: national triage.
  agency_id text not null unique
);

-- The log of events. `logged_event` shows each with its timeline entry.
create table event (
  due_at timestamptz,
  -- Constant. No position is used twice. Two billion are enough for five hundred million reports.
  position integer primary key with (fillfactor = 100) check (position >= 1),
  -- Null for a test event, which has its position here and all else in its delivery.
  report_id uuid,
  version integer,
  due_stage due_stage,
  due_offset smallint,
  overseen boolean not null,
  -- The number of the holder after the event or of the custodian, who may read it. Null for a test event.
  party integer,

  constraint event_test check ((report_id is null) = (party is null) and (report_id is null) = (version is null)),
  constraint event_deadline check ((due_at is null) = (due_stage is null) and (due_at is null) = (due_offset is null))
);

-- The events of a party, and those of a report. Positions only grow, so that full pages stay as they are.
create index event_of_party on event (party, position) with (fillfactor = 100);
create index event_report on event (report_id);

-- Former holders who may read an event, even when they may read little of the report: the party that the
-- report left with the event, and for the end of a report all parties that had it before. Has no foreign key:
-- rows are removed by ranges of the log, a little later than the events; read them only through their events.
create table event_former_holder (
  -- Empty: national triage.
  agency_id text not null,
  position integer not null,

  primary key (agency_id, position)
);

create index event_former_holder_position on event_former_holder using brin (position);

-- The log without test events, each event with the fields of its report that it shows.
create view logged_event as
select
  event.position, event.report_id, event.version, entry.id, 'report.' || entry.kind as type, entry.at,
  report.tracking_id, entry.status, entry.responsible_agency_id, entry.custodian_agency_id,
  event.due_at, event.due_offset, event.due_stage, event.overseen, event.party
from event
  join timeline_entry entry on entry.report_id = event.report_id and entry.version = event.version
  join report on report.id = event.report_id;

-- A single row: up to which position old events were removed. Later positions continue from there, so that no
-- position is ever used twice.
create table event_log (
  one boolean primary key default true check (one),
  dropped_to bigint not null default 0 check (dropped_to >= 0)
);
insert into event_log default values;

-- Alamat webhook. A party's endpoint for its events.
create table webhook_endpoint (
  id uuid primary key,
  agency_id text check (agency_id <> ''),
  url text not null,
  -- Null: all types.
  types text[],
  description text,
  -- Sealed.
  secret text not null,
  -- After a rotation, the former secret also signs until the given time.
  previous_secret text,
  previous_secret_until timestamptz,
  created_at timestamptz not null,
  -- When the endpoint responded 410 (Gone).
  disabled_at timestamptz,
  -- Gangguan. Failed deliveries in a row. While an endpoint is failing, one event at a time is tried, until a
  -- delivery succeeds.
  failures integer not null default 0 check (failures >= 0),
  failing_since timestamptz,
  -- Nothing is sent to a failing endpoint before this time.
  next_attempt_at timestamptz,

  constraint webhook_endpoint_previous check ((previous_secret is null) = (previous_secret_until is null)),
  constraint webhook_endpoint_failing
    check ((failures = 0) = (failing_since is null) and (failures = 0) = (next_attempt_at is null))
);

-- Pengiriman. The delivery of one event to one endpoint. An event is kept as long as a delivery of it is
-- pending.
create table webhook_delivery (
  endpoint_id uuid not null references webhook_endpoint (id) on delete cascade,
  event_id uuid not null,
  -- Null for a test event, which waits for no other delivery.
  report_id uuid,
  -- When a test event was sent; null for the event of a report.
  test_at timestamptz,
  position integer not null references event (position),
  state text not null check (state in ('pending', 'delivered', 'dead')),
  attempts integer not null check (attempts >= 0),
  last_attempt_at timestamptz,
  last_status integer,
  last_error text check (last_error in ('timeout', 'unreachable', 'unknown_host', 'private_address')),
  next_attempt_at timestamptz,
  -- The process that claimed the delivery has until then; afterwards another process may claim it.
  leased_until timestamptz,

  primary key (endpoint_id, event_id),
  unique (endpoint_id, position),
  constraint webhook_delivery_next check ((state = 'pending') = (next_attempt_at is not null)),
  constraint webhook_delivery_lease check (leased_until is null or state = 'pending'),
  constraint webhook_delivery_test check ((report_id is null) = (test_at is not null))
);

create index webhook_delivery_due on webhook_delivery (endpoint_id, next_attempt_at) where state = 'pending';
-- Deliveries of one report go out in order.
create index webhook_delivery_order on webhook_delivery (endpoint_id, report_id, position) where state = 'pending';
create index webhook_delivery_position on webhook_delivery (position);
-- Finished deliveries are found by position without a scan of those that stay.
create index webhook_delivery_delivered on webhook_delivery (position) where state = 'delivered';
create index webhook_delivery_dead on webhook_delivery (position) where state = 'dead';


-- 5. Mail to reporters --------------------------------------------------------------------------------------

-- The reporter of this report, or someone who supports it, gave an email address.
create table mail_subscription (
  -- Of a supporter after a merge: the kept report.
  report_id uuid not null references report (id),
  -- Identifies the mail thread, and the subscription in the link that stops it.
  thread uuid not null unique,
  locale text not null check (locale in ('id', 'en', 'jv', 'su')),
  -- When the reporter stopped the mails. That of a supporter who stops them is deleted.
  stopped_at timestamptz,
  -- Five bits of a keyed hash of the address's domain (the channel's `recipient-domain.ts`).
  domain smallint not null default 0 check (domain between 0 and 31),
  -- The support of a supporter; null for the reporter. `support` is below: see `mail_subscription_support`.
  support_id uuid,
  -- A supporter's address, sealed. That of the reporter is part of the sealed identity and stored nowhere else.
  address text,
  -- Whether the owner of the mailbox has confirmed a supporter's address. Without it the row is deleted after a
  -- week.
  confirmed boolean not null default false,
  -- The report that the support moved from in the last merge.
  moved_from uuid,

  primary key (report_id, thread),
  constraint mail_subscription_owner unique nulls not distinct (report_id, support_id),
  constraint mail_subscription_address check ((support_id is null) = (address is null))
);

-- Addresses to delete unless they are confirmed.
create index mail_subscription_unconfirmed on mail_subscription (report_id, support_id)
  where support_id is not null and not confirmed;

-- A step of a report about which not all of its supporters have been notified. A job turns it into mails, in
-- batches.
create table supporter_step (
  -- The report with the step.
  report_id uuid not null references report (id),
  entry_id uuid not null,
  -- Drawn while the report is locked: the order of a report's steps.
  number bigint not null generated always as identity,
  -- The report that has the supporters now: after a merge the kept one.
  holder_id uuid not null references report (id),
  -- Only the supporters who moved from this report in a merge. Null: all.
  moved_from uuid,
  kind text not null check (kind in ('passed_on', 'answered', 'closed', 'closed_by_silence', 'archived', 'merged')),
  at timestamptz not null,
  agency_id text check (agency_id <> ''),
  custodian_agency_id text check (custodian_agency_id <> ''),
  -- The thread of the last supporter who was notified.
  told_until uuid,

  primary key (report_id, entry_id)
);

create index supporter_step_number on supporter_step (number);
create index supporter_step_holder on supporter_step (holder_id);

-- Email kepada pelapor. The mail queue. A mail to a reporter is written in the transaction of the change that it
-- reports.
create table mail (
  -- The report whose reporter gets the mail. Of a mail to a supporter: the report that it is about.
  report_id uuid not null,
  -- References the subscription rather than the report, so that mail to the reporters of merged reports waits for
  -- no lock on their reports.
  thread uuid not null references mail_subscription (thread) on delete cascade,
  -- As in the subscription.
  support_id uuid,
  -- The timeline entry that it reports; with `followed`, an entry of another report. The id of the report in a
  -- request for confirmation.
  entry_id uuid not null,
  -- Drawn while the report is locked: the order of a report's mails.
  number bigint not null generated always as identity,
  -- Part of its Message-ID.
  id uuid not null default gen_random_uuid(),
  kind text not null check (
    kind in (
      'received', 'passed_on', 'accepted', 'asked', 'corrected', 'promised', 'reminded', 'answered',
      'closing_announced', 'closed', 'closed_by_silence', 'archived', 'merged', 'withdrawn', 'forwarded', 'overdue',
      'support_confirmation'
    )
  ),
  at timestamptz not null,
  agency_id text check (agency_id <> ''),
  custodian_agency_id text check (custodian_agency_id <> ''),
  -- As shown to people, with the local UTC offset.
  due_at text,
  -- The mail is about the report into which this one was merged.
  followed boolean not null,
  state text not null check (state in ('pending', 'sent', 'given_up')),
  attempts integer not null check (attempts >= 0),
  last_status integer,
  last_error text check (
    last_error in (
      'refused', 'timeout', 'unreachable', 'login', 'no_address', 'too_late', 'too_many', 'stopped', 'not_public',
      'told_already', 'internal'
    )
  ),
  next_attempt_at timestamptz,
  -- The process that claimed the mail has until then; afterwards another process may claim it.
  leased_until timestamptz,
  -- When it was last claimed: counts towards the limit per minute.
  claimed_at timestamptz,
  -- As in the subscription. Domains are served in turn, so that a slow or flooded one holds up only itself.
  domain smallint not null default 0 check (domain between 0 and 31),
  -- A keyed hash of entry and mailbox, so that a mailbox gets one mail about a step however many supports it has.
  -- Only of mails to supporters, from the first attempt on.
  recipient text,
  -- The queues of a domain: 0 news to reporters, 1 what anybody can cause, 2 retries of both, 3 news to
  -- supporters. None holds up another.
  queue smallint not null generated always as (
    case
      when support_id is not null and kind <> 'support_confirmation' then 3
      when last_error is not null then 2
      when kind in ('received', 'support_confirmation') then 1
      else 0
    end
  ) stored,

  primary key (report_id, thread, entry_id),
  constraint mail_next check ((state = 'pending') = (next_attempt_at is not null)),
  constraint mail_lease check (leased_until is null or state = 'pending')
);

create index mail_due on mail (next_attempt_at, number) where state = 'pending';
-- The next mails of each queue (`claimMails`).
create index mail_turn on mail (domain, queue, next_attempt_at, number) where state = 'pending';
-- The mails of a subscription go out in order, and are deleted with it.
create index mail_order on mail (thread, number);
create unique index mail_recipient on mail (report_id, entry_id, recipient) where recipient is not null;
create index mail_claimed on mail (claimed_at) where claimed_at is not null;
-- Old mails to remove.
create index mail_over on mail (at) where state <> 'pending';
-- Counted by the metrics.
create index mail_given_up on mail (report_id) where state = 'given_up';

-- Alamat email. Only addresses whose owner confirmed or stopped mail, each under a keyed hash that does not
-- reveal the address.
create table mail_address (
  name text primary key,
  confirmed_at timestamptz,
  stopped_at timestamptz
);


-- 6. SP4N-LAPOR! --------------------------------------------------------------------------------------------

-- The queue to SP4N-LAPOR!: the report itself, and messages about it. Holds no text. A message is written in
-- the transaction of its step, and its claim is committed before it is sent. It is claimed from 'pending'
-- alone: if a sender is lost, its message becomes 'unknown', and is never sent again blindly.
create table national_message (
  report_id uuid not null references report (id),
  id uuid not null,
  -- Drawn while the report is locked: the order of a report's messages.
  number bigint not null generated always as identity,
  kind text not null check (kind in ('create', 'reply', 'hand_back')),
  -- The timeline entry that it carries.
  entry_id uuid,
  state text not null check (state in ('pending', 'sending', 'unknown', 'forwarded', 'refused')),
  -- Counts claims: the result of an earlier attempt changes nothing.
  attempts integer not null check (attempts >= 0),
  last_error text check (length(last_error) <= 80),
  created_at timestamptz not null,
  -- When to send it, or to look it up.
  next_attempt_at timestamptz,
  leased_until timestamptz,
  -- The last moment at which it can have been sent.
  sent_by timestamptz,
  -- When a look-up that counts first did not find it.
  missed_at timestamptz,

  primary key (report_id, id),
  constraint national_message_entry check ((kind = 'create') = (entry_id is null)),
  constraint national_message_lease check ((state = 'sending') = (leased_until is not null)),
  constraint national_message_unknown check ((state = 'unknown') = (sent_by is not null)),
  constraint national_message_missed check (missed_at is null or state = 'unknown'),
  constraint national_message_next check (
    case state
      when 'pending' then next_attempt_at is not null
      when 'unknown' then next_attempt_at is null or kind = 'create'
      else next_attempt_at is null
    end
  )
);

-- A report goes to SP4N-LAPOR! once.
create unique index national_message_create on national_message (report_id) where kind = 'create';
create index national_message_due on national_message (next_attempt_at, number) where next_attempt_at is not null;
create index national_message_lapsed on national_message (leased_until) where leased_until is not null;
-- Messages of one report go out in order; those that are open are counted and listed.
create index national_message_open on national_message (report_id, number)
  where state in ('pending', 'sending', 'unknown', 'refused');

-- A report in SP4N-LAPOR!, as it is followed there.
create table national_complaint (
  report_id uuid primary key references report (id),
  -- Its id in the interface of SP4N-LAPOR!.
  national_id text not null,
  -- Whether it was with the institution of this channel when it was last read.
  is_with_us boolean not null,
  -- In the words of SP4N-LAPOR!, and its meaning by the mapping.
  status text,
  meaning text,
  read_at timestamptz,
  failures integer not null check (failures >= 0),
  -- Null: it is not read any more.
  next_read_at timestamptz
);

create index national_complaint_due on national_complaint (next_read_at) where next_read_at is not null;

-- The entries of SP4N-LAPOR! that are recorded in a timeline, so that each is recorded once.
create table national_entry (
  report_id uuid not null references report (id),
  -- As the bridge names it.
  entry_id text not null,

  primary key (report_id, entry_id)
);

-- A row while nothing may be sent to SP4N-LAPOR! or read there ("lapor sp4n pause").
create table national_pause (
  one boolean primary key default true check (one),
  since timestamptz not null
);


-- 7. Public side --------------------------------------------------------------------------------------------

-- Laporan publik. The words that an officer released, and what everybody may know about the report. Public
-- operations read only this table and the kinds and times of the timeline, so that a mistake there cannot
-- reveal more.
create table public_report (
  report_id uuid primary key references report (id),
  tracking_id text not null unique,
  -- The local date. Without the time, which could identify the reporter.
  submitted_on date not null,
  title text not null,
  body text not null,
  -- The agency's released answers: [{"entryId", "message"}].
  answers jsonb not null,
  -- The released photos, in their order: [{"id", "from", "mediaType", "bytes", "width", "height"}].
  photos jsonb not null,
  -- A district's code at most.
  region_code text,
  province text generated always as (left(region_code, 2)) stored,
  regency text generated always as (case when length(region_code) >= 5 then left(region_code, 5) end) stored,
  -- Rounded to a hundredth of a degree.
  latitude double precision,
  longitude double precision,
  -- The columns from here to `custodian_agency_id` follow the report by trigger.
  classification text not null,
  category_id text,
  status text not null,
  archive_reason text,
  responsible_agency_id text,
  custodian_agency_id text,
  -- The public number of supports. Raised once a day, and never lowered while the report is public.
  supports integer not null default 0 check (supports >= 0 and supports % 5 = 0),
  -- Words and stems of the title and body.
  words tsvector not null
);

create function follow_released_report() returns trigger language plpgsql as $$
begin
  if new.released_at is null then
    delete from public_report where report_id = new.id;
  else
    update public_report
    set classification = new.classification,
      category_id = new.category_id,
      status = new.status,
      archive_reason = new.archive_reason,
      responsible_agency_id = new.responsible_agency_id,
      custodian_agency_id = new.custodian_agency_id
    where report_id = new.id;
  end if;
  return null;
end
$$;

create trigger report_released
  after update on report
  for each row when (old.released_at is not null)
  execute function follow_released_report();

create index public_report_words on public_report using gin (words) with (gin_pending_list_limit = 16384);
-- The latest first: unfiltered, or filtered by one property. With several filters the planner starts from the
-- rarest one.
create index public_report_newest on public_report (submitted_on desc, tracking_id desc);
create index public_report_agency on public_report (responsible_agency_id, submitted_on desc, tracking_id desc);
create index public_report_category on public_report (category_id, submitted_on desc, tracking_id desc)
  where category_id is not null;
create index public_report_status on public_report (status, submitted_on desc, tracking_id desc);
create index public_report_province on public_report (province, submitted_on desc, tracking_id desc);
create index public_report_regency on public_report (regency, submitted_on desc, tracking_id desc);

-- The quarters whose statistics were published. Each is published once and never changed, so that no
-- difference between two publications can reveal a report.
create table statistics_quarter (
  year integer not null,
  quarter integer not null check (quarter between 1 and 4),
  published_at timestamptz not null default now(),
  primary key (year, quarter)
);

-- Statistik. Only what may be published: counts below five are not stored.
create table statistics (
  year integer not null,
  -- The grouping; `quarter` counts all reports.
  "by" text not null check ("by" in ('quarter', 'agency', 'region', 'category', 'month')),
  -- Null: reports of all parties. Otherwise the reports of this party; empty is national triage.
  agency_id text,
  key text not null,
  reports integer not null check (reports >= 5),
  on_time_share double precision check (on_time_share between 0 and 1),
  transferred_share double precision check (transferred_share between 0 and 1),
  -- Transfers per report, to a tenth.
  mean_transfers double precision check (mean_transfers >= 0),
  forwarded_share double precision check (forwarded_share between 0 and 1),
  contested_share double precision check (contested_share between 0 and 1),
  rated integer check (rated >= 5),
  mean_rating double precision check (mean_rating between 1 and 5),
  survey_form text check (survey_form in ('short', 'full')),
  surveyed integer check (surveyed >= 5),
  survey_index double precision check (survey_index between 25 and 100),
  -- Null unless the index is the IKM.
  survey_grade text check (survey_grade in ('A', 'B', 'C', 'D')),
  days_to_verify integer,
  days_to_answer integer,
  days_to_close integer,
  -- The last day that is counted.
  until date not null,
  quarter integer not null,

  constraint statistics_rating check ((rated is null) = (mean_rating is null)),
  constraint statistics_survey check (num_nulls(survey_form, surveyed, survey_index) in (0, 3)),
  constraint statistics_grade check (survey_grade is null or survey_form is not distinct from 'full'),
  constraint statistics_group unique nulls not distinct (year, quarter, "by", agency_id, key),
  constraint statistics_published foreign key (year, quarter) references statistics_quarter (year, quarter)
);

-- Its key has nulls, so it cannot be a primary key.
alter table statistics replica identity full;

-- Dukungan. One support of a report by another citizen. After a merge, `report_id` is the kept report.
create table support (
  report_id uuid not null references report (id),
  -- SHA-256 of the follow code, which is stored nowhere.
  follow_hash text not null,
  id uuid not null,
  counted boolean not null,
  -- Western Indonesian time. Without the time of day, which could identify the supporter.
  day date not null,
  notice_version text,
  notice_seen_at text,
  not_solved boolean not null default false,
  -- Sealed. The supporter's message about an answer.
  message text,
  message_day date,
  -- The attachment that is the supporter's photo.
  photo_id uuid references attachment (id),
  photo_day date,

  primary key (report_id, id),
  constraint support_follow unique (report_id, follow_hash),
  constraint support_message check ((message is null) = (message_day is null)),
  constraint support_photo check ((photo_id is null) = (photo_day is null))
);

-- The subscription to mails belongs to its support: it moves and ends with it.
alter table mail_subscription add constraint mail_subscription_support
  foreign key (report_id, support_id) references support (report_id, id) on update cascade on delete cascade;

-- Photos for officers, the latest day first.
create index support_shown on support (report_id, photo_day, id) where photo_id is not null;
-- A file is the photo of one support. Every file that is deleted is looked up here.
create unique index support_photo_file on support (photo_id) where photo_id is not null;
-- The report of a photo that is opened.
create unique index support_identified on support (id);

-- Messages for officers: of counted supports first, then the latest.
create index support_said on support (report_id, counted, message_day, id) where message is not null;
-- Supports with something to erase.
create index support_erasable on support (report_id) where message is not null;

-- The number of supports of each report that has had any: a count would read thousands of rows after an attack.
create table report_support (
  report_id uuid primary key references report (id),
  counted integer not null check (counted >= 0),
  uncounted integer not null check (uncounted >= 0),
  -- Counted ones who say that the latest answer did not solve the problem.
  not_solved integer not null check (not_solved between 0 and counted)
);

-- Number of supports of a report that count from a network on a day. `network` is a keyed hash that includes
-- report and day. A job deletes the rows of earlier days.
create table support_network (
  report_id uuid not null references report (id),
  network text not null,
  day date not null,
  count integer not null check (count >= 1),
  primary key (report_id, network)
);

create index support_network_day on support_network (day);


-- 8. Privacy ------------------------------------------------------------------------------------------------

-- The reporter's identity, sealed. No query that lists reports joins this table.
create table report_identity (
  report_id uuid primary key references report (id),
  sealed text not null
);

-- Pembukaan identitas. The access log: one row for each access to a reporter's identity. Append-only.
create table identity_access (
  report_id uuid not null references report (id),
  id uuid not null,
  tracking_id text not null,
  at timestamptz not null,
  reader text not null check (reader in (
    'national_admin', 'agency_admin', 'liaison', 'identity_custodian', 'reporter', 'operator', 'channel'
  )),
  agency_id text,
  -- The API key that was used. The operator needs none, nor does the channel for its mails.
  key_id uuid,
  -- The contract's operation, or the command.
  operation text not null,
  -- Sealed, because it may name the reporter, and erased with the identity.
  reason text,
  -- The acting person in the system that called, as that system names them. Erased with the reason.
  actor_reference text check (actor_reference ~ '^[A-Za-z0-9._:~-]{1,64}$'),

  primary key (report_id, id),
  constraint identity_access_key check ((key_id is null) = (reader in ('operator', 'channel'))),
  constraint identity_access_reference check (
    actor_reference is null or reader in ('national_admin', 'agency_admin', 'liaison', 'identity_custodian')
  ),
  constraint identity_access_agency check (
    case
      when reader in ('agency_admin', 'liaison') then agency_id is not null
      when reader = 'identity_custodian' then true
      else agency_id is null
    end
  )
);

create index identity_access_time on identity_access (at, id);
create index identity_access_report on identity_access (tracking_id, at, id);

-- Refuses every change of a row but two: the reason may become null once the identity is erased, with the
-- acting person, and it may be sealed again with another key. A sealed reason is bound to its row, so a
-- different one is detected when it is opened.
create function refuse_change_of_identity_access() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if to_jsonb(new) - 'reason' - 'actor_reference' = to_jsonb(old) - 'reason' - 'actor_reference'
      and old.reason is not null
      and (new.actor_reference is null or new.reason is not null)
      and (new.reason is null or new.actor_reference is not distinct from old.actor_reference)
      and (
        new.reason is null
          and not exists (select from report_identity where report_identity.report_id = new.report_id)
        or new.reason ~ '^[a-z0-9][a-z0-9-]{0,31}\.[A-Za-z0-9_-]{16}\.[A-Za-z0-9_-]{22,}$'
      )
    then
      return new;
    end if;
  end if;
  raise exception 'The log of accesses to identities is append-only: % of identity_access is refused.', tg_op
    using errcode = 'integrity_constraint_violation';
end
$$;

create trigger identity_access_append_only
  before update or delete on identity_access
  for each row execute function refuse_change_of_identity_access();
create trigger identity_access_no_truncate
  before truncate on identity_access
  for each statement execute function refuse_change_of_identity_access();

-- Ekspor. Each export of an inbox: the officer or key, the filters, and the number of reports.
create table inbox_export (
  id uuid primary key,
  at timestamptz not null,
  -- The party of the officer or key.
  agency_id text,
  role text not null check (role in (
    'national_admin', 'agency_admin', 'liaison', 'unit_officer', 'leader', 'identity_custodian', 'auditor'
  )),
  -- The API key that was used, or the officer.
  key_id uuid not null,
  -- As a query, without the search words, which may name people.
  filters text not null,
  searched boolean not null,
  -- An HMAC of the filters and the search words, which binds later pages to the first.
  list_hash text not null,
  total integer not null check (total between 0 and 10000)
);

create index inbox_export_time on inbox_export (at, id);
create index inbox_export_agency on inbox_export (agency_id, at, id);

create function refuse_change_of_inbox_export() returns trigger language plpgsql as $$
begin
  raise exception 'The log of exports is append-only: % of inbox_export is refused.', tg_op
    using errcode = 'integrity_constraint_violation';
end
$$;

create trigger inbox_export_append_only
  before update or delete or truncate on inbox_export
  for each statement execute function refuse_change_of_inbox_export();

-- Pemulihan. Each restore of a backup into this database. Until `erasures_at` is set, the erasures that
-- reporters requested after the backup still have to be applied again.
create table restoration (
  at timestamptz primary key,
  -- When the backup was made.
  backup_at timestamptz not null,
  erasures_at timestamptz
);

-- Kunci penyegel. For each key that has sealed anything here, a value that detects a different key under the
-- same id before it seals anything.
create table seal_key (
  -- As sealed texts name it; '1' is the channel's secret.
  id text primary key,
  -- An HMAC with a key derived for this purpose alone; it does not reveal the key.
  check_value text not null,
  recorded_at timestamptz not null default now()
);


-- 9. Keys and limits ----------------------------------------------------------------------------------------

-- Keys of sites and systems that may call the channel. Only the SHA-256 of a key is stored.
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
  -- The key is refused from this time on. A publishable key expires only once it was rotated, because it is
  -- not secret.
  expires_at timestamptz,
  revoked_at timestamptz,
  version integer not null default 1 check (version >= 1),

  constraint api_key_role check ((role is not null) = (kind = 'secret')),
  -- Every key is bound to an agency, except the keys of national triage.
  constraint api_key_agency check ((agency_id is null) = (role is not distinct from 'national_admin'))
);

create index api_key_agency_id on api_key (agency_id) where kind = 'publishable' and revoked_at is null;

-- The last day on which a page of an origin used a publishable key. At most as many rows as the keys have
-- origins.
create table key_sighting (
  key_id uuid not null references api_key (id),
  origin text not null,
  -- In western Indonesia (UTC+7).
  date date not null,

  primary key (key_id, origin)
);

-- The first result for an Idempotency-Key, returned again when the request is repeated. Contains no access
-- code.
create table idempotency_record (
  scope text not null,
  -- SHA-256 of the client's key.
  key_hash bytea not null,
  body_hash text not null,
  body text not null,
  report_id uuid,
  created_at timestamptz not null,

  primary key (scope, key_hash)
);

create index idempotency_record_age on idempotency_record (created_at);

-- Rate limits that all servers share, by the generic cell rate algorithm (the channel's `bucket.ts`).
-- Unlogged: a crash empties the table, and all limits start again. On PGlite it is logged, and written once a
-- second (`kept-limits.ts`), because PGlite treats a killed process as a crash. A name contains the limit, and
-- a key's id or a keyed hash. A job removes a row within six minutes after its bucket is full. There is no
-- index but the key, so that an update touches one page only; there are never many rows.
create unlogged table limit_bucket (
  name text primary key,
  -- Milliseconds since 1970 at which the bucket is full again.
  full_at double precision not null,
  -- Time of the last charge in milliseconds since 1970, by the clock that was furthest ahead. The servers'
  -- clocks differ and may be set back; the time of a bucket never runs back, so that nothing is granted
  -- twice.
  consumed_at double precision not null default 0
) with (fillfactor = 50);

-- The time of a bucket. A clock that was more than five minutes ahead was wrong.
create function time_in_bucket(consumed_at double precision, moment double precision)
returns double precision language sql immutable parallel safe as $$
  select case when consumed_at > moment + 300000 then moment else greatest(consumed_at, moment) end
$$;

-- Milliseconds until a bucket is full again if nothing is consumed. A value above `window_ms` stems from a
-- limit that was changed since, and counts as 0.
create function missing_in_bucket(
  full_at double precision,
  consumed_at double precision,
  moment double precision,
  window_ms double precision
) returns double precision language sql immutable parallel safe as $$
  select case
    when consumed_at > moment + 300000 then 0
    when full_at - greatest(consumed_at, moment) between 0 and window_ms then full_at - greatest(consumed_at, moment)
    else 0
  end
$$;

-- Consumes from a chain of buckets, in order. The first bucket with too little ends the chain and is the
-- last row. A function, so that its statements are planned once per connection. Two requests cannot
-- deadlock: chains name the buckets of one client before the buckets that it shares. `full_again` is by the
-- caller's clock.
create function consume_from_buckets(
  names text[],
  costs double precision[],
  windows double precision[],
  moment double precision
) returns table (nth integer, full_again double precision, granted boolean) language plpgsql as $$
begin
  for step in 1 .. cardinality(names) loop
    nth := step;
    full_again := moment;
    granted := costs[step] <= windows[step];
    if granted then
      insert into limit_bucket as b (name, full_at, consumed_at)
      values (names[step], moment + costs[step], moment)
      on conflict (name) do update set
        full_at = time_in_bucket(b.consumed_at, moment)
          + missing_in_bucket(b.full_at, b.consumed_at, moment, windows[step]) + costs[step],
        consumed_at = time_in_bucket(b.consumed_at, moment)
      where missing_in_bucket(b.full_at, b.consumed_at, moment, windows[step]) + costs[step] <= windows[step]
      returning moment + (b.full_at - b.consumed_at) into full_again;
      granted := found;
    end if;
    if not granted then
      select moment + missing_in_bucket(b.full_at, b.consumed_at, moment, windows[step]) into full_again
      from limit_bucket b where b.name = names[step];
      full_again := coalesce(full_again, moment);
      return next;
      return;
    end if;
    return next;
  end loop;
end
$$;


-- 10. Officers ----------------------------------------------------------------------------------------------

-- Petugas. A person who signs in. Never deleted: histories name the officer.
create table officer (
  id uuid primary key,
  -- Null for national triage.
  agency_id text,
  role text not null check (role in (
    'national_admin', 'agency_admin', 'liaison', 'unit_officer', 'leader', 'identity_custodian', 'auditor'
  )),
  unit_id uuid references unit (id),
  -- Sealed.
  name text not null,
  -- Sealed.
  email text not null,
  -- A keyed hash of the address in lower case.
  email_hash text not null,
  state text not null check (state in ('invited', 'active', 'left')),
  -- SHA-256 of the invitation that has not been used yet.
  invitation_hash text unique,
  invited_until timestamptz,
  version integer not null check (version >= 1),
  created_at timestamptz not null,
  updated_at timestamptz not null,

  constraint officer_unit check (agency_id is not null or unit_id is null),
  constraint officer_invitation check ((invitation_hash is null) = (invited_until is null)),
  constraint officer_party check (
    case
      when role = 'national_admin' then agency_id is null
      when role in ('agency_admin', 'liaison', 'unit_officer') then agency_id is not null
      else true
    end
  )
);

-- One account per address. An officer who left frees it.
create unique index officer_email_key on officer (email_hash) where state <> 'left';
create index officer_party_idx on officer (agency_id);

-- Sesi. A sign-in of an officer. Unlogged, and therefore in no backup: after a crash, officers sign in again.
create unlogged table officer_session (
  -- Identifies the session in lists. Grants no access.
  id uuid not null,
  -- SHA-256 of the token in the cookie.
  token_hash text primary key,
  officer_id uuid not null references officer (id) on delete cascade,
  method text not null check (method in ('passkey', 'password', 'oidc')),
  started_at timestamptz not null,
  -- When it was last used, exact to a minute.
  used_at timestamptz not null,
  -- When the officer last proved who they are.
  confirmed_at timestamptz not null,
  -- The network of the client, never its address.
  network text,
  -- The family of browser and system.
  user_agent text not null
);

create index officer_session_officer_idx on officer_session (officer_id);
create index officer_session_used_idx on officer_session (used_at);

-- An officer's choices about notifications. Stored only after a choice.
create table officer_notification_settings (
  officer_id uuid primary key references officer (id),
  locale text not null check (locale in ('id', 'en')),
  -- The delivery of each chosen kind.
  deliveries jsonb not null
);

-- Events of reports that wait for their recipients to be found (`notify-officers`). Holds no text of a
-- person.
create table officer_notification_event (
  report_id uuid not null references report (id),
  -- The id of the timeline entry or of the note.
  source uuid not null,
  number bigint not null generated always as identity,
  kind text not null check (
    kind in ('escalated', 'overdue', 'contested', 'replied', 'assigned', 'mentioned', 'new_report')
  ),
  at timestamptz not null,
  -- The party whose officers are notified.
  agency_id text check (agency_id <> ''),
  -- The recipients; null: they follow from kind, report and role.
  officer_ids uuid[],
  -- The officer who acted, and therefore gets no notification.
  actor_id uuid,

  primary key (report_id, source)
);

create index officer_notification_event_order on officer_notification_event (number);

-- A message to an officer or a relay: the queue of mails and posts. It is written when it is sent.
create table officer_notification_message (
  -- Part of its Message-ID.
  id uuid primary key,
  number bigint not null generated always as identity,
  -- The id of an officer, or `relay:` and the name of a relay.
  recipient text not null,
  digest boolean not null,
  at timestamptz not null,
  state text not null check (state in ('pending', 'sent', 'given_up')),
  attempts integer not null check (attempts >= 0),
  last_status integer,
  last_error text,
  next_attempt_at timestamptz,
  -- The process that claimed it has until then; afterwards another process may claim it.
  leased_until timestamptz,
  -- When a mail was last claimed: counts towards the limit per minute. Null for relays.
  claimed_at timestamptz,
  constraint officer_notification_message_next check ((state = 'pending') = (next_attempt_at is not null))
);

create index officer_notification_message_due on officer_notification_message (next_attempt_at, number) where state = 'pending';
create index officer_notification_message_recipient on officer_notification_message (recipient, at);
create index officer_notification_message_claimed on officer_notification_message (claimed_at) where claimed_at is not null;
create index officer_notification_message_over on officer_notification_message (at) where state <> 'pending';

-- Pemberitahuan kepada petugas. One for each recipient, until its message is finished.
create table officer_notification (
  -- No foreign key: writing notifications waits for no lock on a report.
  report_id uuid not null,
  recipient text not null,
  kind text not null,
  -- The id of the timeline entry or of the note; for deadlines the day of the digest.
  source text not null,
  at timestamptz not null,
  -- The recipient's party.
  agency_id text check (agency_id <> ''),
  delivery text not null check (delivery in ('now', 'digest')),
  -- The message that tells it.
  message_id uuid references officer_notification_message (id) on delete cascade,

  primary key (report_id, recipient, kind, source)
);

create index officer_notification_waiting on officer_notification (delivery, recipient) where message_id is null;
create index officer_notification_told on officer_notification (message_id) where message_id is not null;

-- The local days on which the digests of a party were written; national triage is the empty text.
create table officer_notification_day (
  agency_id text not null,
  day date not null,
  primary key (agency_id, day)
);

-- Konsep. An officer's unsent text for one action on a report.
create table draft (
  report_id uuid not null references report (id),
  officer_id uuid not null references officer (id),
  -- The operation for which it is written.
  action text not null,
  -- JSON of the typed fields, sealed.
  fields text not null,
  saved_at timestamptz not null,

  primary key (report_id, officer_id)
);

create index draft_officer on draft (officer_id);
create index draft_old on draft (saved_at);

-- Tampilan tersimpan. Filters of the inbox that one officer has named.
create table saved_view (
  officer_id uuid not null references officer (id),
  -- Created by the client.
  id uuid not null,
  -- JSON of the name, the view and the filters, sealed.
  content text not null,
  created_at timestamptz not null,

  primary key (officer_id, id)
);


-- 11. Routing -----------------------------------------------------------------------------------------------

-- Instansi. The operator's own agencies, in addition to or in place of those that come with the program. Each
-- import adds a row with all of them; the last row is in force, the earlier ones are its history.
create table directory_version (
  version integer primary key check (version >= 1),
  at timestamptz not null,
  -- A list of `Agency` (packages/directory).
  agencies jsonb not null
);

-- Weights that the router learned from officers' decisions, for the shipped vocabulary; never words of a
-- report. In the database, so that all servers route alike.
create table routing_model (
  -- The start of the SHA-256 of `packed`.
  id text primary key,
  -- The shipped model that it was trained on; it is used with that model only.
  base_id text not null,
  packed text not null,
  made_at timestamptz not null,
  -- JSON: its measurements on decisions that it was not trained on.
  measured text not null
);


-- 12. Sign-in -----------------------------------------------------------------------------------------------

-- State between the two requests of a sign-in. Unlogged: after a crash or a restore, officers begin again. A
-- job removes expired rows.
create unlogged table sign_in_ceremony (
  -- SHA-256 of the token in the browser's cookie.
  token_hash text primary key,
  kind text not null check (kind in ('passkey_registration', 'passkey_sign_in', 'password_enrolment', 'oidc')),
  -- Sealed: challenges, and secrets such as the PKCE verifier.
  data text not null,
  expires_at timestamptz not null
);

create index sign_in_ceremony_age on sign_in_ceremony (expires_at);

-- Kunci sandi (passkey). An officer may have several.
create table officer_passkey (
  id uuid primary key,
  officer_id uuid not null,
  -- As the authenticator chose it.
  credential_id text not null unique,
  public_key text not null,
  -- Of the last signature; 0 for an authenticator that does not count.
  counter bigint not null check (counter >= 0),
  transports text[] not null,
  name text not null,
  created_at timestamptz not null,
  last_used_at timestamptz
);

create index officer_passkey_officer on officer_passkey (officer_id);

-- Kata sandi, and the authenticator app that goes with it.
create table officer_password (
  officer_id uuid primary key,
  -- scrypt, with its parameters and salt.
  password_hash text not null,
  -- Sealed.
  totp_secret text not null,
  -- The time step of the last accepted code: each code counts once.
  totp_step integer not null,
  -- SHA-256 of each unused recovery code, bound to the officer.
  recovery_code_hashes text[] not null,
  changed_at timestamptz not null
);

-- Accounts at the identity provider, linked by an invitation.
create table officer_identity (
  issuer text not null,
  subject text not null,
  officer_id uuid not null unique,
  linked_at timestamptz not null,

  primary key (issuer, subject)
);

-- Riwayat masuk. Sign-ins, refused attempts, and changes of what officers sign in with.
create table sign_in_event (
  id uuid primary key,
  -- The order of the list.
  number bigint generated always as identity,
  at timestamptz not null,
  -- Null for an attempt with an unknown account.
  officer_id uuid,
  kind text not null,
  method text not null check (method in ('passkey', 'password', 'oidc')),
  reason text,
  -- The network of the client, never its address.
  network text,
  -- The family of browser and system, such as "Firefox, Windows".
  user_agent text not null
);

create index sign_in_event_officer on sign_in_event (officer_id, number);
create index sign_in_event_age on sign_in_event (at);


-- 13. Samples ----------------------------------------------------------------------------------------------

-- `analyze` keeps values of each column in the catalogue of PostgreSQL, where an erasure does not reach them.
-- It takes none of words and identities, nor of hashes and salts that would confirm a guess of one. Two
-- columns keep theirs, because searches are planned by them: of `report_search.words` and
-- `public_report.words` the catalogue has the most frequent single words, without order and report; in a
-- small database also rare ones, until the next `analyze`.
alter table report
  alter column title set statistics 0, alter column body set statistics 0, alter column original set statistics 0,
  alter column address set statistics 0, alter column latitude set statistics 0,
  alter column longitude set statistics 0, alter column access_code_hash set statistics 0,
  alter column history_head set statistics 0,
  alter column notice_seen_at set statistics 0, alter column national_tracking_id set statistics 0,
  alter column national_url set statistics 0, alter column national_ministry_status set statistics 0;
alter table timeline_entry
  alter column message set statistics 0, alter column message_hash set statistics 0,
  alter column message_salt set statistics 0, alter column actor_reference set statistics 0,
  alter column institution set statistics 0, alter column hash set statistics 0;
alter table attachment alter column file_name set statistics 0, alter column content_hash set statistics 0;
alter table note alter column text set statistics 0;
alter table answer_template alter column name set statistics 0, alter column text set statistics 0;
alter table webhook_endpoint
  alter column url set statistics 0, alter column description set statistics 0, alter column secret set statistics 0,
  alter column previous_secret set statistics 0;
alter table mail_subscription alter column address set statistics 0;
alter table mail alter column recipient set statistics 0;
alter table mail_address alter column name set statistics 0;
alter table national_message alter column last_error set statistics 0;
alter table national_complaint
  alter column national_id set statistics 0, alter column status set statistics 0,
  alter column meaning set statistics 0;
alter table national_entry alter column entry_id set statistics 0;
alter table public_report
  alter column title set statistics 0, alter column body set statistics 0, alter column answers set statistics 0,
  alter column photos set statistics 0;
alter table support
  alter column message set statistics 0, alter column follow_hash set statistics 0,
  alter column notice_seen_at set statistics 0;
alter table support_network alter column network set statistics 0;
alter table report_identity alter column sealed set statistics 0;
alter table identity_access
  alter column reason set statistics 0, alter column actor_reference set statistics 0;
alter table inbox_export alter column filters set statistics 0, alter column list_hash set statistics 0;
alter table api_key alter column label set statistics 0, alter column hash set statistics 0;
alter table idempotency_record
  alter column key_hash set statistics 0, alter column body_hash set statistics 0,
  alter column body set statistics 0;
alter table limit_bucket alter column name set statistics 0;
alter table officer
  alter column name set statistics 0, alter column email set statistics 0,
  alter column email_hash set statistics 0, alter column invitation_hash set statistics 0;
alter table officer_session
  alter column token_hash set statistics 0, alter column network set statistics 0,
  alter column user_agent set statistics 0;
alter table officer_notification_message alter column last_error set statistics 0;
alter table draft alter column fields set statistics 0;
alter table saved_view alter column content set statistics 0;
alter table sign_in_ceremony alter column token_hash set statistics 0, alter column data set statistics 0;
alter table officer_passkey
  alter column credential_id set statistics 0, alter column public_key set statistics 0,
  alter column name set statistics 0;
alter table officer_password
  alter column password_hash set statistics 0, alter column totp_secret set statistics 0,
  alter column recovery_code_hashes set statistics 0;
alter table officer_identity alter column subject set statistics 0;
alter table sign_in_event alter column network set statistics 0, alter column user_agent set statistics 0;
