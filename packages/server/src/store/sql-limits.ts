import { type Level, type LimitStore, levelAt, readLevel, type Take, timesOf } from "@lapor/channel";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Tables } from "./tables.ts";
import { reaching } from "./unavailable.ts";

interface Row {
  name: string;
  full_at: number;
}

/** One take; in its chain it is run only where the one before took something. */
const takeStep = (take: Take, now: number, step: RawBuilder<unknown>, before?: RawBuilder<unknown>) => {
  const { cost, window, most } = timesOf(take);
  const base = sql`case when b.full_at between ${now}::double precision and ${now + most}::double precision
    then b.full_at else ${now}::double precision end`;
  const enough = take.intoDebt
    ? sql`true`
    : sql`${base} + ${cost}::double precision <= ${now + window}::double precision`;
  const fits = take.intoDebt || cost <= window ? sql`true` : sql`false`;
  return sql`${step} as (
    insert into limit_bucket as b (name, full_at)
    select ${take.bucket}::text, ${now + Math.min(cost, most)}::double precision
    where ${fits}${before ? sql` and exists (select from ${before})` : sql``}
    on conflict (name) do update set full_at = least(${base} + ${cost}::double precision, ${now + most}::double precision)
    where ${enough}
    returning name, full_at
  )`;
};

/**
 * Rate limits in one table. A request takes out of all its buckets by one statement, which waits for no disk; chains name what is a
 * client's own before what he shares, so that two requests never wait for one another in a ring.
 */
export const sqlLimits = (db: Kysely<Tables>): LimitStore => {
  const read = async (names: string[]): Promise<Map<string, number>> => {
    const rows = await reaching(() =>
      db.selectFrom("limit_bucket").selectAll().where("name", "in", names).execute(),
    );
    return new Map(rows.map(({ name, full_at }) => [name, full_at]));
  };

  const takeChain = async (chain: readonly Take[], now: number): Promise<Level[]> => {
    const steps = chain.map((_, index) => sql.id(`step_${index}`));
    const takes = chain.map((take, index) =>
      takeStep(take, now, steps[index] as RawBuilder<unknown>, steps[index - 1]),
    );
    const results = steps.map((step) => sql`select name, full_at from ${step}`);
    const { rows } = await reaching(() =>
      sql<Row>`with ${sql.join(takes)} ${sql.join(results, sql` union all `)}`.execute(db),
    );
    const taken = new Map(rows.map(({ name, full_at }) => [name, full_at]));
    const levels: Level[] = [];
    for (const take of chain) {
      const fullAt = taken.get(take.bucket);
      if (fullAt !== undefined) {
        levels.push(levelAt(take, fullAt, now, true));
        continue;
      }
      levels.push(levelAt(take, (await read([take.bucket])).get(take.bucket), now, false));
      break;
    }
    return levels;
  };

  return {
    async takeFromBuckets(chains, now) {
      const all: Level[][] = [];
      for (const chain of chains) all.push(chain.length > 0 ? await takeChain(chain, now.getTime()) : []);
      return all;
    },
    async readBuckets(wanted, now) {
      if (wanted.length === 0) return [];
      const fullAt = await read(wanted.map(({ bucket }) => bucket));
      return wanted.map((take) => readLevel(take, fullAt.get(take.bucket), now.getTime()));
    },
    async deleteFullBuckets(now, limit) {
      const full = db
        .selectFrom("limit_bucket")
        .select("name")
        .where("full_at", "<=", now.getTime())
        .orderBy("full_at")
        .limit(limit)
        .forUpdate()
        .skipLocked();
      const { numDeletedRows } = await reaching(() =>
        db.deleteFrom("limit_bucket").where("name", "in", full).executeTakeFirstOrThrow(),
      );
      return Number(numDeletedRows);
    },
  };
};
