import {
  bucketLevel,
  bucketTimes,
  type Charge,
  type Level,
  type LimitStore,
  readLevel,
} from "@lapor/channel/store";
import { CompiledQuery, type Selectable, sql } from "kysely";
import type { Engine } from "./engine/engine.ts";
import type { Tables } from "./tables/tables.ts";

interface ConsumedRow {
  /** The position of the chain, starting at 0. */
  chain: number;
  /** The position of the bucket in its chain, starting at 1. */
  nth: number;
  /** When the bucket is full again, by the caller's clock. */
  full_again: number;
  granted: boolean;
}

/** Builds the text of a statement only once for each number of parts. Every request sends one of them. */
function textByCount(partOf: (index: number) => string): (count: number) => string {
  const texts: string[] = [];
  return (count) =>
    (texts[count] ??= Array.from({ length: count }, (_, index) => partOf(index)).join(" union all "));
}

/** Returns the statement for this many chains. */
const consumeFrom = textByCount((chain) => {
  const [names, costs, windows, now] = [1, 2, 3, 4].map((nth) => `$${chain * 4 + nth}`);
  return `select ${chain} as chain, nth, full_again, granted from consume_from_buckets(${names}::text[], ${costs}::double precision[], ${windows}::double precision[], ${now}::double precision)`;
});

const columnsOf = (charges: readonly Charge[]): [string[], number[], number[]] => {
  const times = charges.map(bucketTimes);
  const names = charges.map(({ bucket }) => bucket);
  return [names, times.map(({ cost }) => cost), times.map(({ window }) => window)];
};

type BucketRow = Selectable<Tables["limit_bucket"]>;

/**
 * Scans the index once for each name, because with `any` PostgreSQL would read the whole table while it is
 * small.
 */
const readBuckets = textByCount(
  (index) => `select name, full_at, consumed_at from limit_bucket where name = $${index + 1}`,
);

/**
 * Consumes from many buckets of the same rate, as `consume_from_buckets` does. Returns the buckets that had
 * enough left. The names must be different.
 */
const consumeFromMany = `insert into limit_bucket as b (name, full_at, consumed_at)
  select name, $4::double precision + cost, $4::double precision
  from unnest($1::text[], $2::double precision[]) as charge (name, cost)
  where cost <= $3::double precision
  on conflict (name) do update set
    full_at = time_in_bucket(b.consumed_at, $4) + missing_in_bucket(b.full_at, b.consumed_at, $4, $3)
      + (excluded.full_at - excluded.consumed_at),
    consumed_at = time_in_bucket(b.consumed_at, $4)
  where missing_in_bucket(b.full_at, b.consumed_at, $4, $3) + (excluded.full_at - excluded.consumed_at) <= $3
  returning name, full_at, consumed_at`;

/**
 * Stores rate limits in one table. One statement consumes from all buckets of a request, without waiting for
 * a disk.
 */
export const sqlLimits = ({ db, execute }: Pick<Engine, "db" | "execute">): LimitStore => {
  const run = <Row>(text: string, parameters: unknown[]) =>
    execute(CompiledQuery.raw(text, parameters) as CompiledQuery<Row>);
  return {
    async consumeFromBuckets(chains, now) {
      const moment = now.getTime();
      const filled = chains.filter((chain) => chain.length > 0);
      if (filled.length === 0) return chains.map(() => []);
      const parameters = filled.flatMap((chain) => [...columnsOf(chain), moment]);
      const { rows } = await run<ConsumedRow>(consumeFrom(filled.length), parameters);
      const levels = new Map<readonly Charge[] | undefined, Level[]>(filled.map((chain) => [chain, []]));
      for (const { chain, nth, full_again, granted } of rows) {
        const charge = filled[chain]?.[nth - 1] as Charge;
        levels.get(filled[chain])?.push(bucketLevel(charge, full_again - moment, granted));
      }
      return chains.map((chain) => levels.get(chain) ?? []);
    },
    async consumeFromMany(rate, costs, now) {
      const moment = now.getTime();
      const times = [...costs].map(([bucket, cost]) => bucketTimes({ bucket, rate, cost }));
      const window = times[0]?.window;
      if (window === undefined) return new Set();
      const parameters = [[...costs.keys()], times.map(({ cost }) => cost), window, moment];
      const { rows } = await run<BucketRow>(consumeFromMany, parameters);
      return new Set(rows.map(({ name }) => name));
    },
    async readBuckets(charges, now) {
      if (charges.length === 0) return [];
      const names = charges.map(({ bucket }) => bucket);
      const { rows } = await run<BucketRow>(readBuckets(names.length), names);
      const buckets = new Map(
        rows.map(({ name, full_at, consumed_at }) => [name, { fullAt: full_at, consumedAt: consumed_at }]),
      );
      return charges.map((charge) => readLevel(charge, buckets.get(charge.bucket), now.getTime()));
    },
    async deleteFullBuckets(now, limit) {
      // Deletes by `ctid`, in physical order, which requires no index and no sort. Locked rows are skipped,
      // because they are in use.
      const { numAffectedRows } = await sql`delete from limit_bucket where ctid = any(array(
          select ctid from limit_bucket where full_at <= ${now.getTime()} limit ${limit} for update skip locked
        ))`.execute(db);
      return Number(numAffectedRows);
    },
  };
};
