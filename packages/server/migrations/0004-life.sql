-- The life of a report, whole: it can wait for its reporter, be archived for a reason, be merged into another one, be rated and contested.

alter table report
  drop constraint report_status_check,
  add constraint report_status_check check (
    status in ('submitted', 'assigned', 'in_progress', 'awaiting_reporter', 'answered', 'closed', 'archived')
  ),
  drop constraint report_due_stage_check,
  add constraint report_due_stage_check check (
    due_stage in (
      'national_verification', 'agency_verification', 'follow_up', 'answer', 'reporter_reaction', 'reporter_information'
    )
  ),
  add column contest_count integer not null default 0 check (contest_count >= 0),
  -- Where it goes back to when its reporter has told what was asked, and the days that the stage there had left.
  add column paused_status text check (paused_status in ('submitted', 'assigned', 'in_progress')),
  add column paused_days integer check (paused_days >= 1),
  add column archive_reason text check (
    archive_reason in ('incomplete', 'duplicate', 'not_public_service', 'abusive', 'withdrawn')
  ),
  -- The report that it was merged into.
  add column merged_into_id uuid references report (id) check (merged_into_id <> id),
  add column duplicate_count integer not null default 0 check (duplicate_count >= 0),
  -- Of the last answer.
  add column rating integer check (rating between 1 and 5),
  -- When it was closed or archived.
  add column ended_at timestamptz,
  -- The hash of the last entry of its history.
  add column history_hash text,

  add constraint report_paused check (
    (status = 'awaiting_reporter') = (paused_status is not null) and (paused_status is null) = (paused_days is null)
  ),
  add constraint report_archived check ((status = 'archived') = (archive_reason is not null)),
  add constraint report_merged check ((archive_reason is not distinct from 'duplicate') = (merged_into_id is not null));

update report set ended_at = updated_at where status = 'closed';

alter table report
  alter column contest_count drop default,
  alter column duplicate_count drop default,
  add constraint report_ended check ((status in ('closed', 'archived')) = (ended_at is not null));

alter table timeline_entry
  drop constraint timeline_entry_kind_check,
  add constraint timeline_entry_kind_check check (
    kind in (
      'submitted', 'verified', 'assigned', 'transferred', 'follow_up_started', 'information_requested', 'answered', 'replied',
      'attachment_added', 'confirmed', 'rated', 'contested', 'closed', 'archived', 'merged', 'duplicate_joined', 'withdrawn'
    )
  ),
  drop constraint timeline_entry_actor_kind_check,
  add constraint timeline_entry_actor_kind_check check (
    actor_kind in ('reporter', 'agency', 'national_triage', 'channel')
  ),
  drop constraint timeline_entry_status_check,
  add constraint timeline_entry_status_check check (
    status in ('submitted', 'assigned', 'in_progress', 'awaiting_reporter', 'answered', 'closed', 'archived')
  ),
  -- SHA-256 of the salt and the words, in whose place it stands in the chain.
  add column message_hash text,
  add column message_salt text,
  add column rating integer check (rating between 1 and 5),
  -- SHA-256 over the hash of the entry before (the first one: over what the report is) and this entry.
  add column hash text;
