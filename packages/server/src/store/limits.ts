import {
  bucketLevel,
  bucketTimes,
  type Charge,
  type Level,
  type LimitStore,
  readLevel,
} from "@lapor/channel";
import { CompiledQuery, type Selectable, sql } from "kysely";
import { mapConnectionErrors } from "./engine/connection-errors.ts";
import type { Engine } from "./engine/engine.ts";
import { preparedQuery } from "./engine/prepared-query.ts";
import type { Tables } from "./tables.ts";

interface ConsumedRow {
  /** The position of the chain, from 0. */
  chain: number;
  /** The position of the bucket in its chain, from 1. */
  nth: number;
  /** By the caller's clock. */
  full_again: number;
  granted: boolean;
}

/** The statement for this many chains. Every request runs it, so its text is fixed and can be prepared. */
const consumeFrom = (chainCount: number): string =>
  Array.from({ length: chainCount }, (_, chain) => {
    const [names, costs, windows, now] = [1, 2, 3, 4].map((nth) => `$${chain * 4 + nth}`);
    return `select ${chain} as chain, nth, full_again, granted from consume_from_buckets(${names}::text[], ${costs}::double precision[], ${windows}::double precision[], ${now}::double precision)`;
  }).join(" union all ");

/** The statement for any number of chains of one bucket each: what a process has counted in a second. */
const consumeFromEach = `select (place - 1)::integer as chain, nth, full_again, granted from unnest($1::text[], $2::double precision[], $3::double precision[]) with ordinality as charge (name, cost, window_ms, place), lateral consume_from_buckets(array[name], array[cost], array[window_ms], $4::double precision)`;

const columnsOf = (charges: readonly Charge[]): [string[], number[], number[]] => {
  const times = charges.map(bucketTimes);
  const names = charges.map(({ bucket }) => bucket);
  return [names, times.map(({ cost }) => cost), times.map(({ window }) => window)];
};

const readBuckets = preparedQuery((db) => ({
  compile: () =>
    sql<Selectable<Tables["limit_bucket"]>>`
      select name, full_at, consumed_at from limit_bucket where name = any(${null}::text[])`.compile(db),
}));

/**
 * Rate limits in one table. One statement consumes from all buckets of a request, without waiting for a disk.
 */
export const sqlLimits = ({ db, execute }: Pick<Engine, "db" | "execute">): LimitStore => {
  return {
    async consumeFromBuckets(chains, now) {
      const moment = now.getTime();
      const filled = chains.filter((chain) => chain.length > 0);
      if (filled.length === 0) return chains.map(() => []);
      const isSingle = filled.length > 2 && filled.every(({ length }) => length === 1);
      const statement = isSingle
        ? CompiledQuery.raw(consumeFromEach, [...columnsOf(filled.flat()), moment])
        : CompiledQuery.raw(
            consumeFrom(filled.length),
            filled.flatMap((chain) => [...columnsOf(chain), moment]),
          );
      const { rows } = await mapConnectionErrors(() => execute(statement as CompiledQuery<ConsumedRow>));
      const levels = new Map<readonly Charge[] | undefined, Level[]>(filled.map((chain) => [chain, []]));
      for (const { chain, nth, full_again, granted } of rows) {
        const charge = filled[chain]?.[nth - 1] as Charge;
        levels.get(filled[chain])?.push(bucketLevel(charge, full_again - moment, granted));
      }
      return chains.map((chain) => levels.get(chain) ?? []);
    },
    async readBuckets(charges, now) {
      if (charges.length === 0) return [];
      const names = charges.map(({ bucket }) => bucket);
      const { rows } = await mapConnectionErrors(() => execute(readBuckets(db, [names])));
      const buckets = new Map(
        rows.map(({ name, full_at, consumed_at }) => [name, { fullAt: full_at, consumedAt: consumed_at }]),
      );
      return charges.map((charge) => readLevel(charge, buckets.get(charge.bucket), now.getTime()));
    },
    async deleteFullBuckets(now, limit) {
      // By `ctid`, in physical order: needs no index and no sort. Locked rows are in use.
      const { numAffectedRows } = await mapConnectionErrors(() =>
        sql`delete from limit_bucket where ctid = any(array(
          select ctid from limit_bucket where full_at <= ${now.getTime()} limit ${limit} for update skip locked
        ))`.execute(db),
      );
      return Number(numAffectedRows);
    },
  };
};
