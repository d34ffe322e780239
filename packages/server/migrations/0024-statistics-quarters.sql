-- Statistik. Each quarter is published once and never changed: nothing of one publication can be held against another one.
create table statistics_quarter (
  year integer not null,
  quarter integer not null check (quarter between 1 and 4),
  published_at timestamptz not null default now(),
  primary key (year, quarter)
);

-- What was shown of whole years, and changed every night.
delete from statistics;
alter table statistics
  add column quarter integer not null,
  drop constraint statistics_by_check,
  -- `quarter` is all of them.
  add constraint statistics_by_check check ("by" in ('quarter', 'agency', 'region', 'category', 'month')),
  drop constraint statistics_group,
  add constraint statistics_group unique nulls not distinct (year, quarter, "by", agency_id, key),
  add constraint statistics_published foreign key (year, quarter) references statistics_quarter (year, quarter);
