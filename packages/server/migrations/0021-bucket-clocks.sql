-- Clocks of replicas differ, and a clock may be set back: the time in a bucket does not run back with them, so that nothing is taken twice.
-- Arithmetic: packages/channel/src/limits/bucket.ts.

-- Time of the last take in milliseconds since 1970, by the clock of those used that was ahead; 0: before it was noted.
alter table limit_bucket add column taken_at double precision not null default 0;

-- The time in a bucket. A clock more than five minutes ahead was wrong.
create function time_in_bucket(taken_at double precision, moment double precision)
returns double precision language sql immutable parallel safe as $$
  select case when taken_at > moment + 300000 then moment else greatest(taken_at, moment) end
$$;

-- Milliseconds until a bucket is full again if nothing is taken. More than its rate allows were taken at another rate, and do not count.
create function missing_in_bucket(
  full_at double precision,
  taken_at double precision,
  moment double precision,
  most double precision
) returns double precision language sql immutable parallel safe as $$
  select case
    when taken_at > moment + 300000 then 0
    when full_at - greatest(taken_at, moment) between 0 and most then full_at - greatest(taken_at, moment)
    else 0
  end
$$;

-- As before. `full_again` is by the clock of who takes.
create or replace function take_from_buckets(
  names text[],
  costs double precision[],
  windows double precision[],
  mosts double precision[],
  debts boolean[],
  moment double precision
) returns table (place integer, full_again double precision, taken boolean) language plpgsql as $$
begin
  for step in 1 .. cardinality(names) loop
    place := step;
    full_again := moment;
    taken := debts[step] or costs[step] <= windows[step];
    if taken then
      insert into limit_bucket as b (name, full_at, taken_at)
      values (names[step], moment + least(costs[step], mosts[step]), moment)
      on conflict (name) do update set
        full_at = time_in_bucket(b.taken_at, moment)
          + least(missing_in_bucket(b.full_at, b.taken_at, moment, mosts[step]) + costs[step], mosts[step]),
        taken_at = time_in_bucket(b.taken_at, moment)
      where debts[step]
        or missing_in_bucket(b.full_at, b.taken_at, moment, mosts[step]) + costs[step] <= windows[step]
      returning moment + (b.full_at - b.taken_at) into full_again;
      taken := found;
    end if;
    if not taken then
      select moment + missing_in_bucket(b.full_at, b.taken_at, moment, mosts[step]) into full_again
      from limit_bucket b where b.name = names[step];
      full_again := coalesce(full_again, moment);
      return next;
      return;
    end if;
    return next;
  end loop;
end
$$;
