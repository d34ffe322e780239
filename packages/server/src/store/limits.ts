import { type Level, type LimitStore, levelOf, readLevel, type Take, timesOf } from "@lapor/channel";
import { type Kysely, sql } from "kysely";
import { mapConnectionErrors } from "./engine/connection-errors.ts";
import type { Tables } from "./tables.ts";

interface TakenRow {
  /** From 1 on. */
  place: number;
  /** By the caller's clock. */
  full_again: number;
  taken: boolean;
}

/**
 * Rate limits in one table. One statement takes from all buckets of a request, without waiting for a disk.
 */
export const sqlLimits = (db: Kysely<Tables>): LimitStore => {
  const takeChain = async (chain: readonly Take[], now: number): Promise<Level[]> => {
    const times = chain.map(timesOf);
    const { rows } = await mapConnectionErrors(() =>
      sql<TakenRow>`select * from take_from_buckets(
        ${chain.map(({ bucket }) => bucket)}::text[],
        ${times.map(({ cost }) => cost)}::double precision[],
        ${times.map(({ window }) => window)}::double precision[],
        ${now}::double precision
      )`.execute(db),
    );
    return rows.map(({ place, full_again, taken }) =>
      levelOf(chain[place - 1] as Take, full_again - now, taken),
    );
  };

  return {
    async takeFromBuckets(chains, now) {
      const all: Level[][] = [];
      for (const chain of chains) all.push(chain.length > 0 ? await takeChain(chain, now.getTime()) : []);
      return all;
    },
    async readBuckets(wanted, now) {
      if (wanted.length === 0) return [];
      const names = wanted.map(({ bucket }) => bucket);
      const rows = await mapConnectionErrors(() =>
        db.selectFrom("limit_bucket").selectAll().where("name", "in", names).execute(),
      );
      const buckets = new Map(
        rows.map(({ name, full_at, taken_at }) => [name, { fullAt: full_at, takenAt: taken_at }]),
      );
      return wanted.map((take) => readLevel(take, buckets.get(take.bucket), now.getTime()));
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
