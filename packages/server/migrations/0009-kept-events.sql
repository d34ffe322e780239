-- Up to where the log is not kept any more. Places above it are never given twice, whatever has been removed.

create table event_log (
  one boolean primary key default true check (one),
  dropped_to bigint not null default 0 check (dropped_to >= 0)
);
insert into event_log default values;

-- Removed by ranges of the log, a little later than the events themselves: read through them only.
alter table event_agency drop constraint event_agency_position_fkey;
create index event_agency_place on event_agency using brin (position);
-- An event that is still on its way somewhere stays.
create index webhook_delivery_place on webhook_delivery (position);
