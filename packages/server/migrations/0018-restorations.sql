-- Pemulihan. That a backup was brought back into this database, and whether what reporters had erased since was erased again.
create table restoration (
  at timestamptz primary key,
  -- As it was then.
  backup_at timestamptz not null,
  -- When the list of erasures was applied; null: not yet.
  erasures_at timestamptz
);
