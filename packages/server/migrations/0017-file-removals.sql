-- Files that expired or were erased and could not be removed from where files lie: one that resists keeps no other from going.
alter table attachment
  -- How often it failed; null: it did not.
  add column removal_failures integer check (removal_failures > 0),
  -- It is tried again after that.
  add column removal_after timestamptz,
  add constraint attachment_removal check ((removal_failures is null) = (removal_after is null));

create index attachment_resisting on attachment (id) where removal_failures is not null;
