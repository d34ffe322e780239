-- Rate limits that all replicas share. Unlogged: a crash empties it, and then everybody may begin anew. What stands in a name besides the
-- limit is a key's id or a keyed hash; rows go within a minute of being full (job `drop-full-buckets`).
-- No index but the key: so an update touches one page only, and there are never many rows.
create unlogged table limit_bucket (
  name text primary key,
  -- Milliseconds since 1970 at which the bucket is full again (generic cell rate algorithm, packages/channel/src/limits/bucket.ts).
  full_at double precision not null
) with (fillfactor = 50);

-- Takes out of a chain of buckets, in order; the first that has not enough ends it and is the last row. A function, so that what a request
-- asks is planned once for a connection. Two requests do not wait for one another in a ring: chains name what is a client's own before
-- what he shares.
create function take_from_buckets(
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
    taken := debts[step] or costs[step] <= windows[step];
    if taken then
      insert into limit_bucket as b (name, full_at)
      values (names[step], moment + least(costs[step], mosts[step]))
      on conflict (name) do update
      -- A moment further ahead than it can be is one of a clock that was wrong.
      set full_at = least(
        case when b.full_at between moment and moment + mosts[step] then b.full_at else moment end + costs[step],
        moment + mosts[step]
      )
      where debts[step]
        or case when b.full_at between moment and moment + mosts[step] then b.full_at else moment end + costs[step]
          <= moment + windows[step]
      returning b.full_at into full_again;
      taken := found;
    end if;
    if not taken then
      select b.full_at into full_again from limit_bucket b where b.name = names[step];
      return next;
      return;
    end if;
    return next;
  end loop;
end
$$;
