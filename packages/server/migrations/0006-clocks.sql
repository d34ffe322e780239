-- Clocks: a missed deadline marks a report and is escalated; silence ends a report after notice.

alter table report
  -- The deadline that the present stage has missed.
  add column overdue_since timestamptz,
  -- 1: overdue. 2: as many days again have passed, and national triage sees it.
  add column escalation smallint not null default 0 check (escalation between 0 and 2),
  -- When the reporter was told that silence ends the present stage.
  add column warned_at timestamptz,
  -- When the channel has to act by itself next.
  add column acts_at timestamptz;

-- Reporters of older reports are told within the five days before the end. Should fewer working days than the policy wants be left, the
-- end is put off.
update report set acts_at = case
  when status in ('answered', 'awaiting_reporter') then due_at - interval '5 days'
  else due_at
end;

alter table report
  alter column escalation drop default,
  add constraint report_overdue check ((escalation = 0) = (overdue_since is null)),
  add constraint report_acts check (acts_at is null or due_at is not null);

-- What is due, the earliest first.
create index report_acts on report (acts_at, id) where acts_at is not null;
-- What national triage sees of the agencies' reports.
create index report_escalated on report (due_order, id) where escalation = 2;

alter table timeline_entry
  drop constraint timeline_entry_kind_check,
  add constraint timeline_entry_kind_check check (
    kind in (
      'submitted', 'verified', 'assigned', 'transferred', 'follow_up_started', 'information_requested', 'answered', 'replied',
      'attachment_added', 'confirmed', 'rated', 'contested', 'closed', 'archived', 'merged', 'duplicate_joined', 'withdrawn',
      'overdue', 'escalated', 'reminded', 'closing_announced', 'closed_by_silence'
    )
  );

-- Retention: what nobody can use any more.
create index kept_answer_age on kept_answer (created_at);
create index attachment_waiting on attachment (created_at) where report_id is null;
