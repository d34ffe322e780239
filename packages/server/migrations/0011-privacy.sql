-- What is personal: who has read an identity, how it is erased, and that words of confidential reports are sealed.

-- Penghapusan data. The tombstone of a report is its own row, whose title and body are empty then.
alter table report
  add column erasure_requested_at timestamptz,
  add column erased_at timestamptz,
  add constraint report_erased check (erased_at is null or (ended_at is not null and title = '' and body = ''));

-- What is to be erased: at once, and by its age.
create index report_erasure_requested on report (ended_at, id)
  where erasure_requested_at is not null and erased_at is null and ended_at is not null;
create index report_erasable on report (ended_at, id) where erased_at is null and ended_at is not null;

-- Pembacaan identitas. One row for each time that an identity was given to anybody.
create table identity_read (
  report_id uuid not null references report (id),
  id uuid not null,
  tracking_id text not null,
  at timestamptz not null,
  reader text not null check (reader in ('national_admin', 'agency_admin', 'liaison', 'reporter', 'operator', 'channel')),
  agency_id text,
  -- The key with which it was read. The operator reads without, and the channel for its mails.
  key_id uuid,
  -- The contract's operation, or the command.
  operation text not null,
  reason text,

  primary key (report_id, id),
  constraint identity_read_key check ((key_id is null) = (reader in ('operator', 'channel'))),
  constraint identity_read_agency check ((agency_id is not null) = (reader in ('agency_admin', 'liaison')))
);

create index identity_read_time on identity_read (at, id);
create index identity_read_report on identity_read (tracking_id, at, id);

create function refuse_change_of_reads() returns trigger language plpgsql as $$
begin
  raise exception 'Readings of identities are only added to: % of identity_read is refused.', tg_op
    using errcode = 'integrity_constraint_violation';
end
$$;

create trigger identity_read_append_only
  before update or delete or truncate on identity_read
  for each statement execute function refuse_change_of_reads();

alter table timeline_entry
  drop constraint timeline_entry_kind_check,
  add constraint timeline_entry_kind_check check (
    kind in (
      'submitted', 'verified', 'assigned', 'transferred', 'follow_up_started', 'information_requested', 'answered', 'replied',
      'attachment_added', 'confirmed', 'rated', 'contested', 'closed', 'archived', 'merged', 'duplicate_joined', 'withdrawn',
      'released', 'retracted', 'overdue', 'escalated', 'reminded', 'closing_announced', 'closed_by_silence', 'identity_erased',
      'files_erased', 'erased'
    )
  ),
  -- Of a confidential report, the salt is sealed with the words: by salt and hash, short words could be guessed.
  drop constraint timeline_entry_words,
  add constraint timeline_entry_words check (message is null or message_hash is not null);

-- Of an entry, the words alone can change: into nothing once its report is erased, or of a confidential report into the same words sealed
-- by another key. That they are the same is seen when they are opened, as the hash of the entry holds theirs.
create or replace function refuse_change_of_history() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if to_jsonb(new) - 'message' - 'message_salt' = to_jsonb(old) - 'message' - 'message_salt'
      and new.message_salt is null
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

drop trigger timeline_entry_append_only on timeline_entry;
create trigger timeline_entry_append_only
  before update or delete on timeline_entry
  for each row execute function refuse_change_of_history();
create trigger timeline_entry_no_truncate
  before truncate on timeline_entry
  for each statement execute function refuse_change_of_history();

-- A confidential report is found by its tracking ID alone. Its words in the other tables are sealed by `lapor keys reseal`.
update report_search
set words = array_to_tsvector(
  array(select lexeme from unnest(words) where lexeme like '@%' or lexeme like '<%')
  || string_to_array(lower(tracking_id), '-')
  || lower(replace(tracking_id, '-', ''))
)
from report where report.id = report_search.report_id and report.confidential;
