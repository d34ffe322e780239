-- Who reads on when a report has moved, and what: the rules are the channel's (`report-access.ts`, `event-access.ts`), these tables let
-- lists and events keep them.

-- Each time that a report left a party, and how it stood then. Only ever added.
create table report_departure (
  report_id uuid not null references report (id),
  -- Of the entry that moved it: up to there the party reads on.
  version integer not null,
  -- Empty: national triage.
  agency_id text not null,
  at timestamptz not null,
  classification text not null,
  category_id text,

  primary key (report_id, version)
);

-- The reports that an agency passed on, the last one first.
create index report_departure_agency on report_departure (agency_id, at desc, report_id desc);

create function record_departure() returns trigger language plpgsql as $$
begin
  insert into report_departure (report_id, version, agency_id, at, classification, category_id)
  values (
    new.id, new.version, coalesce(old.responsible_agency_id, ''), new.updated_at, old.classification, old.category_id
  );
  return null;
end
$$;

create trigger report_departed
  after update on report
  for each row when (old.responsible_agency_id is distinct from new.responsible_agency_id)
  execute function record_departure();

-- Whether national triage may read the report after the event.
alter table event add column overseen boolean not null default true;
alter table event alter column overseen drop default;

-- Who reads an event: the holder after it, the party that the report left with it, of an end all that had it before, and (empty) national
-- triage. What lasts is read also when little of the report is.
alter table event_agency add column lasting boolean not null default false;
alter table event_agency alter column lasting drop default;
