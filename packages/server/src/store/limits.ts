import {
  bucketLevel,
  bucketTimes,
  type Charge,
  type Level,
  type LimitStore,
  readLevel,
} from "@lapor/channel";
import { type Kysely, type Selectable, sql } from "kysely";
import { mapConnectionErrors } from "./engine/connection-errors.ts";
import { preparedQuery } from "./engine/prepared-query.ts";
import type { Tables } from "./tables.ts";

interface ConsumedRow {
  /** The position of the bucket in its chain, from 1. */
  nth: number;
  /** By the caller's clock. */
  full_again: number;
  granted: boolean;
}

/** Of every request, so that it is prepared. */
const consumeFromBuckets = preparedQuery((db) => ({
  compile: () =>
    sql<ConsumedRow>`select nth, full_again, granted from consume_from_buckets(
      ${null}::text[], ${null}::double precision[], ${null}::double precision[], ${null}::double precision
    )`.compile(db),
}));

const readBuckets = preparedQuery((db) => ({
  compile: () =>
    sql<Selectable<Tables["limit_bucket"]>>`
      select name, full_at, consumed_at from limit_bucket where name = any(${null}::text[])`.compile(db),
}));

/**
 * Rate limits in one table. One statement consumes from all buckets of a request, without waiting for a disk.
 */
export const sqlLimits = (db: Kysely<Tables>): LimitStore => {
  const consumeChain = async (chain: readonly Charge[], now: number): Promise<Level[]> => {
    const times = chain.map(bucketTimes);
    const { rows } = await mapConnectionErrors(() =>
      db.executeQuery(
        consumeFromBuckets(db, [
          chain.map(({ bucket }) => bucket),
          times.map(({ cost }) => cost),
          times.map(({ window }) => window),
          now,
        ]),
      ),
    );
    return rows.map(({ nth, full_again, granted }) =>
      bucketLevel(chain[nth - 1] as Charge, full_again - now, granted),
    );
  };

  return {
    async consumeFromBuckets(chains, now) {
      const all: Level[][] = [];
      for (const chain of chains) all.push(chain.length > 0 ? await consumeChain(chain, now.getTime()) : []);
      return all;
    },
    async readBuckets(charges, now) {
      if (charges.length === 0) return [];
      const names = charges.map(({ bucket }) => bucket);
      const { rows } = await mapConnectionErrors(() => db.executeQuery(readBuckets(db, [names])));
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
