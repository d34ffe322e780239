-- What the public reads of reports.

alter table report
  -- When an officer last released it; null while the public may not read it.
  add column released_at timestamptz,
  add constraint report_released check (
    released_at is null
    or (not confidential and (archive_reason is null or archive_reason not in ('abusive', 'withdrawn')))
  );

-- Laporan publik. The words that were released, and as much of the report as everybody may know: what answers the public looks at nothing
-- else but the steps of the timeline, so that no mistake there can tell more.
create table public_report (
  report_id uuid primary key references report (id),
  tracking_id text not null unique,
  -- The local date. No time, as that could tell who it was.
  submitted_on date not null,
  title text not null,
  body text not null,
  -- Of the agency's answers, those that were released: [{"entryId", "message"}].
  answers jsonb not null,
  -- A district's at the most.
  region_code text,
  -- What the region lies in.
  province text generated always as (left(region_code, 2)) stored,
  regency text generated always as (case when length(region_code) >= 5 then left(region_code, 5) end) stored,
  -- Rounded to a hundredth of a degree.
  latitude double precision,
  longitude double precision,
  -- From here on as in the report, whose changes these follow.
  classification text not null,
  category_id text,
  status text not null,
  archive_reason text,
  responsible_agency_id text,
  -- Words and stems of title and body (packages/channel/src/public-words.ts).
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
      responsible_agency_id = new.responsible_agency_id
    where report_id = new.id;
  end if;
  return null;
end
$$;

create trigger report_released
  after update on report
  for each row when (old.released_at is not null)
  execute function follow_released_report();

create index public_report_words on public_report using gin (words);
-- The newest first: all, or narrowed by one thing. By several, the rarest one finds the rows.
create index public_report_newest on public_report (submitted_on desc, tracking_id desc);
create index public_report_agency on public_report (responsible_agency_id, submitted_on desc, tracking_id desc);
create index public_report_category on public_report (category_id, submitted_on desc, tracking_id desc)
  where category_id is not null;
create index public_report_status on public_report (status, submitted_on desc, tracking_id desc);
create index public_report_province on public_report (province, submitted_on desc, tracking_id desc);
create index public_report_regency on public_report (regency, submitted_on desc, tracking_id desc);

-- Statistik. What may be shown and nothing else: counts below five are not even here. Worked out once a day
-- (packages/channel/src/refresh-statistics.ts).
create table statistics (
  year integer not null,
  -- `year` is all of them.
  "by" text not null check ("by" in ('year', 'agency', 'region', 'category', 'month')),
  -- Null: of all agencies. Else of those that this one has; empty is national triage.
  agency_id text,
  key text not null,
  reports integer not null check (reports >= 5),
  on_time_share double precision check (on_time_share between 0 and 1),
  transferred_share double precision check (transferred_share between 0 and 1),
  days_to_answer integer,
  days_to_close integer,
  -- The last day of which reports are counted.
  until date not null,

  constraint statistics_group unique nulls not distinct (year, "by", agency_id, key)
);

-- Reports of a year, for the statistics: they come in the order of their times, so this is small and costs a submit next to nothing.
create index report_submitted on report using brin (submitted_at);
-- What the statistics measure by.
create index timeline_entry_measured on timeline_entry (report_id, at) include (kind) where kind in ('answered', 'overdue');

alter table timeline_entry
  drop constraint timeline_entry_kind_check,
  add constraint timeline_entry_kind_check check (
    kind in (
      'submitted', 'verified', 'assigned', 'transferred', 'follow_up_started', 'information_requested', 'answered', 'replied',
      'attachment_added', 'confirmed', 'rated', 'contested', 'closed', 'archived', 'merged', 'duplicate_joined', 'withdrawn',
      'released', 'retracted', 'overdue', 'escalated', 'reminded', 'closing_announced', 'closed_by_silence'
    )
  );
