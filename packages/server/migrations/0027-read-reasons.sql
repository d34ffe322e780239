-- The reason of a read may name the reporter. It is sealed, and erased with the identity.
-- Of a read, the reason alone can change: into nothing once the identity is erased, or into the same reason
-- sealed by another key. That it is the same is seen when it is opened, as it is bound to its read.
create or replace function refuse_change_of_reads() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if to_jsonb(new) - 'reason' = to_jsonb(old) - 'reason'
      and old.reason is not null
      and (
        new.reason is null
          and not exists (select from report_identity where report_identity.report_id = new.report_id)
        or new.reason ~ '^[a-z0-9][a-z0-9-]{0,31}\.[A-Za-z0-9_-]{16}\.[A-Za-z0-9_-]{22,}$'
      )
    then
      return new;
    end if;
  end if;
  raise exception 'Readings of identities are only added to: % of identity_read is refused.', tg_op
    using errcode = 'integrity_constraint_violation';
end
$$;

drop trigger identity_read_append_only on identity_read;
create trigger identity_read_append_only
  before update or delete on identity_read
  for each row execute function refuse_change_of_reads();
create trigger identity_read_no_truncate
  before truncate on identity_read
  for each statement execute function refuse_change_of_reads();
