-- Riwayat is only ever added to. Before this, the program chains what is there (src/store/chain-histories.ts).

alter table report alter column history_hash set not null;

alter table timeline_entry
  alter column hash set not null,
  add constraint timeline_entry_words check (message is null or (message_hash is not null and message_salt is not null)),
  -- Every change of a report has its entry, exactly one.
  add constraint timeline_entry_version unique (report_id, version);

-- Nobody changes or removes an entry, this program included. The erasure of a person's data will need one way past it, which sets
-- `message` and `message_salt` to null and nothing else; until it is built there is none.
create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
  raise exception 'The history of a report is only added to: % of timeline_entry is refused.', tg_op
    using errcode = 'integrity_constraint_violation';
end
$$;

create trigger timeline_entry_append_only
  before update or delete or truncate on timeline_entry
  for each statement execute function refuse_change_of_history();
