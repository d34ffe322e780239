-- Gangguan. How an endpoint does that takes nothing: one event at a time is tried until it takes one.

alter table webhook_endpoint
  -- How many times in a row nothing was taken.
  add failures integer not null default 0 check (failures >= 0),
  add failing_since timestamptz,
  -- Nothing is sent before this time.
  add next_attempt_at timestamptz,
  add constraint webhook_endpoint_failing
    check ((failures = 0) = (failing_since is null) and (failures = 0) = (next_attempt_at is null));
