-- What running the channel needs.

-- Instansi. The operator's own: agencies in place of, or beside, those that come with the program. Each import adds a row that holds all of
-- them; the last one counts, the earlier ones tell how it came about.
create table directory_version (
  version integer primary key check (version >= 1),
  at timestamptz not null,
  -- A list of `Agency` (packages/directory).
  agencies jsonb not null
);

-- Instansi berakhir. One kind of entry more than there are.
do $$
declare
  kinds text := (
    select pg_get_constraintdef(oid) from pg_constraint
    where conrelid = 'timeline_entry'::regclass and conname = 'timeline_entry_kind_check'
  );
begin
  execute 'alter table timeline_entry drop constraint timeline_entry_kind_check, add constraint timeline_entry_kind_check '
    || replace(kinds, 'ARRAY[', 'ARRAY[''agency_ended''::text, ');
end
$$;
