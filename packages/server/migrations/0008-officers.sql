-- What officers keep at their desk, and how they find a report.

-- Catatan. What the officers of one agency, or (null) of national triage, write on a report for each other. No part of its history.
create table note (
  report_id uuid not null references report (id),
  id uuid not null,
  agency_id text check (agency_id <> ''),
  -- The key that wrote it.
  key_id uuid not null,
  at timestamptz not null,
  text text not null,

  primary key (report_id, id)
);

-- Templat jawaban. Of an agency, or (null) of national triage.
create table answer_template (
  id uuid primary key,
  agency_id text check (agency_id <> ''),
  name text not null,
  text text not null,
  -- Null: for all.
  category_id text,
  status text check (
    status in ('submitted', 'assigned', 'in_progress', 'awaiting_reporter', 'answered', 'closed', 'archived')
  ),
  -- Counts every change; the ETag of the contract.
  version integer not null check (version >= 1),
  updated_at timestamptz not null
);

create index answer_template_agency on answer_template (agency_id);

-- By what a report is found: words of its title and body, its tracking ID; `@…` for each agency that has it or had it, `<…` for each that
-- it has left (with nothing after the sign: national triage). So one look into one index narrows words to an agency's own reports. Apart
-- from the report, whose every change would else write all of its words again.
create table report_search (
  report_id uuid primary key references report (id),
  words tsvector not null
);

create function follow_report() returns trigger language plpgsql as $$
begin
  update report_search
  set words = words || array_to_tsvector(array[
    '@' || coalesce(new.responsible_agency_id, ''),
    '<' || coalesce(old.responsible_agency_id, '')
  ])
  where report_id = new.id;
  return null;
end
$$;

create trigger report_moved
  after update on report
  for each row when (old.responsible_agency_id is distinct from new.responsible_agency_id)
  execute function follow_report();

-- An inbox narrowed by one thing. By several, the rarest one finds the rows.
create index report_inbox_status on report (responsible_agency_id, status, due_order, id);
create index report_inbox_classification on report (responsible_agency_id, classification, due_order, id);
create index report_inbox_category on report (responsible_agency_id, category_id, due_order, id)
  where category_id is not null;
-- A region's code begins the codes of all that lies in it.
create index report_inbox_region on report (responsible_agency_id, region_code text_pattern_ops)
  where region_code is not null;
